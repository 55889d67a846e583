package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which datasets a person may see, as a condition on {@code d} and its project {@code p}: those of the projects they see, and of those not
 * to be mentioned only lead, DGS, DPO, lawyer and the people of the department.
 */
public final class InventoryAccess {

    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.LEAD, Role.DGS, Role.DPO, Role.LAWYER);

    /** To be used with {@link #parameters}. */
    public static final String CONDITION = ProjectAccess.CONDITION + """
             and (d.standing.withheld = false or array_contains(:confidant, p.municipality.id) or p.leadId = :me
             or exists (select 1 from Department x where x = d.department and (x.headId = :me or x.deputyId = :me or x.referentId = :me)))""";

    private InventoryAccess() {
    }

    public static Parameters parameters(Actor actor) {
        Set<Long> confidant = actor.memberships().stream().filter(held -> CONFIDANTS.contains(held.role())).map(Membership::municipalityId)
                .collect(Collectors.toSet());
        return ProjectAccess.parameters(actor).and("confidant", ProjectAccess.array(confidant));
    }

    /** {@link #CONDITION} for a dataset in hand, of a project that the person is known to see. */
    public static boolean sees(Actor actor, Dataset dataset) {
        return !dataset.standing().withheld() || actor.has(dataset.municipalityId, CONFIDANTS.toArray(Role[]::new))
                || dataset.project.isLedBy(actor) || answersFor(actor, dataset.department);
    }

    /** Whether the person may change it: who runs the project, and those who answer for its department. */
    public static boolean edits(Actor actor, Dataset dataset) {
        return dataset.project.isRunBy(actor) || answersFor(actor, dataset.department);
    }

    /** Whether the person answers for the department: its head, deputy or data referent. */
    public static boolean answersFor(Actor actor, Department department) {
        return signs(actor, department) || actor.belongsTo(department.municipality.id)
                && Long.valueOf(actor.personId()).equals(department.referentId);
    }

    /** Whether the person decides on the department's visa: its head or deputy. */
    public static boolean signs(Actor actor, Department department) {
        Long me = actor.personId();
        return actor.belongsTo(department.municipality.id) && (me.equals(department.headId) || me.equals(department.deputyId));
    }
}
