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

    /** The facts now. The caller has checked that the project is visible. */
    @Transactional
    public ProjectFacts now(Project project) {
        return FactReading.now(FactRows.read(project, Kept.NOTHING, false), clock.instant()).facts(LocalDate.now(clock));
    }

    /** Those of a town as they stand. */
    @Transactional
    public List<DepartmentFact> departments(long municipalityId) {
        Instant now = clock.instant();
        return PastPosts.of(PostRow.of(List.of(municipalityId)), List.of(), Kept.NOTHING.at(now), now, LocalDate.now(clock));
    }
}
