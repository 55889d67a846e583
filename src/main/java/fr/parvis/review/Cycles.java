package fr.parvis.review;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import java.time.LocalDate;
import java.util.Optional;

/** Which cycle a review is of, and how far it is. */
final class Cycles {

    /** The days of a cycle; {@code to} is the first that is no more of it. */
    record Days(LocalDate from, LocalDate to) {
    }

    private Cycles() {
    }

    static ProjectCycle ofNumber(Project project, int number) {
        return ProjectCycle.find("projectId = ?1 and number = ?2", project.id, number).singleResult();
    }

    /** Id of the cycle in hand. */
    static long current(Project project) {
        return ProjectCycle.current(project).id;
    }

    static boolean isCurrent(Project project, long cycleId) {
        return current(project) == cycleId;
    }

    /** The last phase of a cycle once it is done: what the review came to is kept then. */
    static Optional<Phase> doneReview(long cycleId) {
        return Phase.find("cycleId = ?1 and code = ?2 and state = ?3", cycleId, PhaseCode.REVIEW, PhaseState.DONE).firstResultOptional();
    }

    /** A cycle lasts until the next one opens: what happens between the two belongs to the first. */
    static Days days(Project project, ProjectCycle cycle) {
        ProjectCycle next = cycle.number == project.cycleNumber() ? null : ofNumber(project, cycle.number + 1);
        return new Days(cycle.number == 1 ? LocalDate.of(1900, 1, 1) : day(cycle), next == null ? LocalDate.of(9999, 12, 31) : day(next));
    }

    private static LocalDate day(ProjectCycle cycle) {
        return cycle.openedAt.atZone(Clocks.PARIS).toLocalDate();
    }
}
