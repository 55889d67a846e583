package fr.parvis.dashboard;


import fr.parvis.ledger.Wait;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import java.util.Set;

/**
 * Who reads, and what of a project they may know: a dataset not to be mentioned is counted for everybody and named to few.
 *
 * @param confidant   lead, DGS, DPO or lawyer: knows every dataset
 * @param departments those the person answers for, where that matters
 * @param plain       an élu and nothing else: reads, without acts
 */
public record Reader(Actor actor, long townId, boolean confidant, Set<Long> departments, boolean plain) {

    static boolean confidant(Actor actor, Project project) {
        return actor.has(project.municipalityId(), Role.LEAD, Role.DGS, Role.DPO, Role.LAWYER) || project.leadId == actor.personId();
    }

    static boolean plain(Actor actor, long townId) {
        return actor.has(townId, Role.ELU) && actor.memberships().stream().filter(held -> held.municipalityId() == townId)
                .allMatch(held -> held.role() == Role.ELU) && !actor.has(townId, Role.DGS);
    }

    public boolean sees(boolean withheld, Long departmentId) {
        return !withheld || confidant || departmentId != null && departments.contains(departmentId);
    }

    public boolean sees(DatasetFact dataset) {
        return sees(dataset.withheld(), dataset.departmentId());
    }

    public Wait view(Wait wait) {
        return sees(wait.withheld(), wait.departmentId()) ? wait : wait.masked();
    }

    /** Whether the wait is for this person, who may hold it in their own name, by their role or as a deputy. */
    public boolean holds(Wait wait, Set<Long> deputyOf) {
        return switch (wait.kind()) {
            case GATE, ARBITRATION, HEAD_MISSING -> actor.has(townId, Role.DGS);
            case FORCED_GATE -> actor.has(townId, Role.ELU) || wait.holderId() == null && actor.has(townId, Role.DGS) || mine(wait);
            case VISA, INTERVIEW -> mine(wait) || wait.departmentId() != null && deputyOf.contains(wait.departmentId());
            default -> mine(wait);
        };
    }

    private boolean mine(Wait wait) {
        return wait.holderId() != null && wait.holderId() == actor.personId();
    }
}
