package fr.parvis.inventory;

import fr.parvis.inventory.InventoryFigures.DepartmentFigures;
import fr.parvis.method.Condition;
import fr.parvis.method.TownSize;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions of the gates of phases 2 and 3 that the inventory answers by itself (method, D.1). */
@ApplicationScoped
public class InventoryGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("GRID_FROZEN", "DEPARTMENTS_COVERED", "DATASETS_QUALIFIED", "PRIORITY_DATASETS",
            "LIST_V1_APPROVED", "DEPARTMENT_VISAS", "LIST_V2_APPROVED");
    private static final int COVERED_PERCENT = 80;
    private static final int SIGNED_PERCENT = 90;
    private static final int PRIORITIES_OF_A_SMALL_TOWN = 5;
    private static final int PRIORITIES_OF_A_MEDIUM_TOWN = 10;

    @Inject
    InventoryFigures figures;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<DepartmentFigures> departments = figures.of(phase.project);
        return conditions.stream().map(condition -> examine(phase, condition, departments)).toList();
    }

    private ConditionResult examine(Phase phase, Condition condition, List<DepartmentFigures> departments) {
        String project = "/projects/" + phase.project.id;
        return switch (condition.code()) {
            case "GRID_FROZEN" -> {
                PriorityGrid grid = PriorityGrid.frozen(phase.project.id).orElse(null);
                yield result(condition, grid != null, InventoryBlocker.GRID_NOT_FROZEN, Role.DGS, project + "/grid",
                        grid == null ? Map.of() : Map.of("version", String.valueOf(grid.number), "by", grid.frozenByName()));
            }
            case "DEPARTMENTS_COVERED" -> share(condition, departments, one -> one.datasets() > 0, COVERED_PERCENT,
                    InventoryBlocker.DEPARTMENTS_WITHOUT_LINES, Role.LEAD, project + "/datasets");
            case "DATASETS_QUALIFIED" -> {
                long all = departments.stream().mapToLong(DepartmentFigures::datasets).sum();
                long done = departments.stream().mapToLong(DepartmentFigures::qualified).sum();
                yield result(condition, all > 0 && done == all, InventoryBlocker.DATASETS_UNQUALIFIED, Role.LEAD, project + "/datasets",
                        counts(done, all, ""));
            }
            case "PRIORITY_DATASETS" -> {
                long done = departments.stream().mapToLong(DepartmentFigures::first).sum();
                long needed = phase.project.townSize == TownSize.SMALL ? PRIORITIES_OF_A_SMALL_TOWN : PRIORITIES_OF_A_MEDIUM_TOWN;
                yield result(condition, done >= needed, InventoryBlocker.TOO_FEW_PRIORITIES, Role.LEAD, project + "/datasets?band=P1",
                        counts(done, needed, ""));
            }
            case "DEPARTMENT_VISAS" -> share(condition, departments.stream().filter(one -> one.datasets() > 0).toList(),
                    one -> one.signed() == one.datasets(), SIGNED_PERCENT, InventoryBlocker.VISAS_MISSING, Role.HEAD, project + "/visas");
            default -> {
                int version = condition.code().equals("LIST_V1_APPROVED") ? 1 : 2;
                ListApproval approval = ListApproval.ofCycle(phase.cycleId).stream()
                        .filter(one -> one.listVersion == version).findFirst().orElse(null);
                yield result(condition, approval != null, InventoryBlocker.LIST_NOT_APPROVED, Role.DGS, project + "/grid",
                        Map.of("version", String.valueOf(version), "sha256", approval == null ? "" : approval.sha256));
            }
        };
    }

    /** Met when so many departments of a hundred are; none at all is never enough. */
    private static ConditionResult share(Condition condition, List<DepartmentFigures> departments, Predicate<DepartmentFigures> done, int percent,
            InventoryBlocker code, Role liftedBy, String fixAt) {
        long met = departments.stream().filter(done).count();
        String names = String.join(", ", departments.stream().filter(done.negate()).map(DepartmentFigures::name).toList());
        return result(condition, met > 0 && met * 100 >= (long) percent * departments.size(), code, liftedBy, fixAt,
                counts(met, departments.size(), names));
    }

    private static Map<String, String> counts(long done, long all, String names) {
        return Map.of("done", String.valueOf(done), "all", String.valueOf(all), "names", names);
    }

    private static ConditionResult result(Condition condition, boolean met, InventoryBlocker code, Role liftedBy, String fixAt,
            Map<String, String> facts) {
        return new ConditionResult(condition, facts, met ? null : new Blocker(code, condition.code(), condition.label(), liftedBy, null, fixAt, facts));
    }
}
