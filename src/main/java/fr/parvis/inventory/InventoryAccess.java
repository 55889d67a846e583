package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Role;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which datasets a person may see, as a condition on {@code d} and its project {@code p}: those of the projects they see, and of those not
 * to be mentioned only lead, DGS, DPO, lawyer and the people of the department.
 */
public final class InventoryAccess {

    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.LEAD, Role.DGS, Role.DPO, Role.LAWYER);

    /** To be used with {@link #parameters}. */
    public static final String CONDITION = ProjectAccess.CONDITION + """
             and (d.standing.withheld = false or array_contains(:confidant, p.municipality.id) or p.leadId = :me
             or exists (select 1 from Department x where x = d.department and (x.headId = :me or x.deputyId = :me or x.referentId = :me
                or array_contains(:lentDepartments, x.id))))""";

    private InventoryAccess() {
    }

    public static Parameters parameters(Actor actor) {
        return ProjectAccess.parameters(actor).and("confidant", ProjectAccess.array(actor.townsAs(CONFIDANTS.toArray(Role[]::new))))
                .and("lentDepartments", ProjectAccess.array(actor.lentDepartments()));
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

    /** Whether the person decides on the department's visa: its head or deputy, or whoever stands in for the head. */
    public static boolean signs(Actor actor, Department department) {
        return actor.signs(department).isPresent();
    }

    /** How the person signs for the department. */
    static Author signatory(Actor actor, Department department) {
        return actor.signs(department).orElseThrow(() -> actor.ended(department).map(InventoryRefusal::ended)
                .orElseGet(() -> InventoryRefusal.may(InventoryRefusal.Act.SIGN)));
    }

    /** How the person signs what the DGS alone decides. */
    static Author dgs(Actor actor, long municipalityId, InventoryRefusal.Act act) {
        return actor.signs(municipalityId, Role.DGS).orElseThrow(() -> actor.ended(municipalityId, Role.DGS).map(InventoryRefusal::ended)
                .orElseGet(() -> InventoryRefusal.may(act)));
    }
}
