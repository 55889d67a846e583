package fr.parvis.method;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of one cycle: working days only, both ends included.
 *
 * @param phases the five phases, in order, with neither gap nor overlap in working days
 * @param tasks  every task of the method, in its order, each inside its phase
 */
public record Plan(List<PlannedPhase> phases, List<PlannedTask> tasks) {

    public Plan {
        phases = List.copyOf(phases);
        tasks = List.copyOf(tasks);
    }

    public PlannedPhase phase(PhaseCode code) {
        return phases.get(code.ordinal());
    }

    /** @throws IllegalArgumentException when the method has no such task */
    public PlannedTask task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No task " + code + " in this plan"));
    }

    /** The last day of the last phase. */
    public LocalDate end() {
        return phases.get(phases.size() - 1).end();
    }
}
