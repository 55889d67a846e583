package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.parvis.dashboard.Workload.Load;
import fr.parvis.method.PhaseCode;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aTaskStandsInTheWeekItIsDueAndWhatIsLateInNone() {
        Load load = Workload.of(List.of(task(1L, TaskState.OPEN, TODAY.minusDays(1)), task(1L, TaskState.WAITING, TODAY),
                task(1L, TaskState.OPEN, LocalDate.of(2026, 11, 29)), task(1L, TaskState.STARTED, LocalDate.of(2026, 11, 30)),
                task(1L, TaskState.OPEN, LocalDate.of(2027, 1, 17)), task(1L, TaskState.OPEN, LocalDate.of(2027, 1, 18)), task(1L, TaskState.OPEN, null),
                task(1L, TaskState.DONE, TODAY), task(1L, TaskState.CANCELLED, TODAY.minusDays(3))), TODAY).loads().get(0);
        assertEquals(1, load.late());
        assertEquals(List.of(2, 1, 0, 0, 0, 0, 0, 1), load.byWeek());
        assertEquals(1, load.later());
        assertEquals(1, load.undated());
        assertEquals(7, load.total());
    }

    @Test
    void theTaskNobodyHoldsComesLast() {
        List<Load> loads = Workload.of(List.of(task(null, TaskState.OPEN, TODAY), task(2L, TaskState.OPEN, TODAY), task(1L, TaskState.OPEN, TODAY)), TODAY)
                .loads();
        assertEquals(List.of("P1", "P2"), loads.subList(0, 2).stream().map(Load::person).toList());
        assertNull(loads.get(2).person());
    }

    @Test
    void namesStandInTheOrderOfTheFrenchAlphabet() {
        List<TaskRow> tasks = Stream.of("Zoé", "Élise", "édith").map(name -> task(10L + name.length() + name.charAt(0), name, TaskState.OPEN, TODAY)).toList();
        assertEquals(List.of("édith", "Élise", "Zoé"), Workload.of(tasks, TODAY).loads().stream().map(Load::person).toList());
    }

    @Test
    void everyOpenTaskIsCountedOnce() {
        Random random = new Random(7);
        List<TaskRow> tasks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            tasks.add(task(random.nextInt(5) == 0 ? null : (Long) (long) random.nextInt(6), TaskState.values()[random.nextInt(TaskState.values().length)],
                    random.nextInt(8) == 0 ? null : TODAY.plusDays(random.nextInt(200) - 60L)));
        }
        assertEquals(tasks.stream().filter(task -> task.state().isOpen()).count(), Workload.of(tasks, TODAY).loads().stream().mapToInt(Load::total).sum());
    }

    private static TaskRow task(Long owner, TaskState state, LocalDate due) {
        return task(owner, owner == null ? null : "P" + owner, state, due);
    }

    private static TaskRow task(Long owner, String name, TaskState state, LocalDate due) {
        return new TaskRow(1, 0, 1, "Projet", PhaseCode.SCOPING, 1, null, "Tâche", null, null, owner, name, state, null, null,
                due, due, null, TaskOrigin.ADDED, null, null, null, 1, "1", 0, null, null, null, null, null, null, null);
    }
}
