package fr.parvis.dashboard;

import fr.parvis.journal.JournalQueries;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The facts of a project as they stood: what is there now, less what came later, with what the journal kept of everything that changed since. As
 * exact as the facts of the day were, in a number of statements that does not depend on how much there is, nor on how many evenings are asked for.
 */
@ApplicationScoped
public class PastFacts {

    /** A project now, and its figures at the instants asked for, in their order. */
    record History(ProjectFacts now, List<Map<Figure, Integer>> figures) {
    }

    @Inject
    Clock clock;

    @Inject
    JournalQueries journal;

    /** The facts at an instant; before the project there is nothing but the departments. The caller has checked that it is visible. */
    @Transactional
    public ProjectFacts at(Project project, Instant instant) {
        return reading(project, instant).facts(LocalDate.ofInstant(instant, Clocks.PARIS));
    }

    /**
     * The facts as they stood in the evening of a day.
     *
     * @param field that named the day
     * @throws SnapshotRefusal.Refused when the day lies ahead or before the project, which names the field
     */
    @Transactional
    public ProjectFacts on(Project project, String field, LocalDate day) {
        within(project, field, day, LocalDate.now(clock));
        return at(project, evening(day));
    }

    /** The project as it stands and as it stood at each of some instants, read once. */
    @Transactional
    History history(Project project, LocalDate today, List<Instant> instants) {
        FactRows rows = rows(project, instants.stream().min(Instant::compareTo).orElseGet(() -> evening(today)), false);
        return new History(FactReading.now(rows, clock.instant()).facts(today),
                instants.stream().map(at -> FactReading.at(rows, at).facts(LocalDate.ofInstant(at, Clocks.PARIS)).figures()).toList());
    }

    /** The last instant of a day that both databases keep. */
    public static Instant evening(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant().minusNanos(1000);
    }

    /**
     * Whether a day is one of the project's, today being the last.
     *
     * @param field that named the day
     * @throws SnapshotRefusal.Refused when it lies ahead or before the project, which names the field
     */
    static void within(Project project, String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.InTheFuture(field, day));
        }
        ProjectCycle first = ProjectCycle.find("projectId = ?1 order by number", project.id).firstResult();
        LocalDate begun = LocalDate.ofInstant(first.openedAt, Clocks.PARIS);
        if (day.isBefore(begun)) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.BeforeTheProject(field, day, begun));
        }
    }

    FactReading reading(Project project, Instant instant) {
        return FactReading.at(rows(project, instant, true), instant);
    }

    private FactRows rows(Project project, Instant since, boolean named) {
        return FactRows.read(project, journal.keptSince(project.municipalityId(), project.id, since), named);
    }
}
