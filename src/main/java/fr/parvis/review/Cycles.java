package fr.parvis.review;

import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;

/** Which cycle a review is of. */
final class Cycles {

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
}
