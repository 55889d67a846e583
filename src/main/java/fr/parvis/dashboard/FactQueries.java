package fr.parvis.dashboard;

import fr.parvis.journal.Kept;
import fr.parvis.ledger.PostRow;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads the facts of a project as they stand, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class FactQueries {

    @Inject
    Clock clock;

    @Inject
    PastFacts past;

    /** The facts now. The caller has checked that the project is visible. */
    @Transactional
    public ProjectFacts now(Project project) {
        return FactReading.now(FactRows.read(project, Kept.NOTHING, false), clock.instant()).facts(LocalDate.now(clock));
    }

    /**
     * The facts of a day: today's as they stand, those of another as they stood in its evening.
     *
     * @param field that named the day
     * @throws SnapshotRefusal.Refused when the day lies ahead or before the project, which names the field
     */
    @Transactional
    public ProjectFacts on(Project project, String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        PastFacts.within(project, field, day, today);
        return day.equals(today) ? now(project) : past.at(project, PastFacts.evening(day));
    }

    /** Those of a town as they stand. */
    @Transactional
    public List<DepartmentFact> departments(long municipalityId) {
        Instant now = clock.instant();
        return PastPosts.of(PostRow.of(List.of(municipalityId)), List.of(), Kept.NOTHING.at(now), now, LocalDate.now(clock));
    }
}
