package fr.parvis.dashboard;

import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of past evenings, and the day of the last photo: what the present is compared with. */
@ApplicationScoped
public class PastFigures {

    @Inject
    PastFacts past;

    /** The day of the latest photo, if there is one. */
    @Transactional
    public Optional<LocalDate> lastPhoto(Project project) {
        return Snapshot.find("select s.takenAt from Snapshot s where s.project.id = ?1 order by s.id desc", project.id).project(Instant.class)
                .firstResultOptional().map(at -> LocalDate.ofInstant(at, Clocks.PARIS));
    }

    /** The figures on the evening of each day, in the order of the days; the number of statements does not depend on how many there are. */
    @Transactional
    public List<Map<Figure, Integer>> figures(Project project, List<LocalDate> evenings) {
        return past.on(project, evenings).stream().map(ProjectFacts::figures).toList();
    }
}
