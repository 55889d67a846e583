package fr.parvis.dashboard;

import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.task.TaskQueries.TaskRow;
import java.time.LocalDate;
import java.util.List;

/**
 * The state of a project turned to action.
 *
 * @param chases   whom it waits on: what is late first, the longest overdue before the others, then the longest wait
 * @param slips    dates that were moved, the most often moved first
 * @param soon     open tasks due within a week that nobody has begun
 * @param phases   of the current cycle, in order
 * @param tasks    of the current cycle
 * @param gateLeft working days until the gate in hand; negative once it is past
 */
public record Cockpit(List<Chase> chases, List<Slipping> slips, List<TaskRow> soon, Readiness ready, Workload load, List<PhaseRow> phases,
        List<TaskRow> tasks, int gateLeft, LocalDate today) {

    /** Working days before a gate from which an unmet condition puts its day in danger. */
    private static final int SHORT = 10;

    public boolean gateInDanger() {
        return !ready.gate().ready() && gateLeft <= SHORT;
    }
}
