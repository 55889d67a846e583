package fr.parvis.method;

import java.util.List;
import java.util.Optional;

/**
 * One version of the method. Immutable: a project pins the version it was created with, and a change is a new version.
 *
 * @param version    for example {@code 2026.1}
 * @param phases     the five phases, in order
 * @param tasks      the task templates, by phase and position
 * @param conditions the conditions of the gates, by phase, in the order in which they are shown
 */
public record Method(String version, List<PhaseTemplate> phases, List<TaskTemplate> tasks, List<Condition> conditions) {

    public Method {
        phases = List.copyOf(phases);
        tasks = List.copyOf(tasks);
        conditions = List.copyOf(conditions);
    }

    public PhaseTemplate phase(PhaseCode code) {
        return phases.get(code.ordinal());
    }

    public List<TaskTemplate> tasks(PhaseCode phase) {
        return tasks.stream().filter(task -> task.phase() == phase).toList();
    }

    public Optional<TaskTemplate> task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    public List<Condition> conditions(PhaseCode phase) {
        return conditions.stream().filter(condition -> condition.phase() == phase).toList();
    }

    public Optional<Condition> condition(String code) {
        return conditions.stream().filter(condition -> condition.code().equals(code)).findFirst();
    }
}
