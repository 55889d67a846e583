package fr.parvis.desk;

import fr.parvis.journal.JournalQueries;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.task.Task;
import fr.parvis.task.TaskState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a project stood on the evening of a past day, told by its history. */
@ApplicationScoped
public class PastState {

    /** A phase as it stood. */
    public record PastPhase(PhaseCode phase, PhaseState state, int attempt) {
    }

    /**
     * The project as it stood.
     *
     * @param cycle  0 when the project did not exist yet; phases and tasks are empty then
     * @param tasks  of that cycle, counted by state
     */
    public record Picture(LocalDate on, int cycle, List<PastPhase> phases, Map<TaskState, Integer> tasks) {
    }

    @Inject
    JournalQueries journal;

    @Inject
    PhaseQueries phases;

    @Transactional
    public Picture of(Project project, LocalDate on) {
        Instant evening = on.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant().minusMillis(1);
        List<ProjectCycle> open = ProjectCycle.list("projectId = ?1 and openedAt <= ?2 order by number desc", project.id, evening);
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        if (open.isEmpty()) {
            return new Picture(on, 0, List.of(), counts);
        }
        ProjectCycle cycle = open.get(0);
        Map<String, Map<String, String>> known = journal.stateAt(project.id, evening);
        List<PastPhase> past = phases.ofProject(project.id).stream().filter(row -> row.cycle() == cycle.number)
                .map(row -> past(row, known.getOrDefault("phase:" + row.id(), Map.of()))).toList();
        // A task of the method has no row of its own until somebody touches it: it was to do.
        Task.<Task>list("cycleId = ?1 and createdAt <= ?2", cycle.id, evening).forEach(task -> counts.merge(TaskState.valueOf(
                known.getOrDefault("task:" + task.id, Map.of()).getOrDefault("state", TaskState.OPEN.name())), 1, Integer::sum));
        return new Picture(on, cycle.number, past, counts);
    }

    private static PastPhase past(PhaseRow row, Map<String, String> known) {
        return new PastPhase(row.phase(), PhaseState.valueOf(known.getOrDefault("state", PhaseState.PLANNED.name())),
                Integer.parseInt(known.getOrDefault("attempt", "1")));
    }
}
