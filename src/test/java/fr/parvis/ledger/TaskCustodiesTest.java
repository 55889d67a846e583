package fr.parvis.ledger;

import static fr.parvis.notification.LadderTown.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.journal.JournalQueries;
import fr.parvis.method.PhaseCode;
import fr.parvis.notification.LadderTown;
import fr.parvis.notification.LadderTown.Made;
import fr.parvis.people.Actor;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.Awaited;
import fr.parvis.task.Hands;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import fr.parvis.task.WaitCause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever people do with a task through its door, each working day is somebody's or nobody's. */
@QuarkusTest
class TaskCustodiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 3, 5);
    private static final WorkingDays CALENDAR = new WorkingDays(false);

    @Inject
    LadderTown towns;

    @Inject
    Tasks tasks;

    @Inject
    Hands hands;

    @Inject
    TaskComments comments;

    @Inject
    JournalQueries journal;

    @Test
    void theDaysOfEachHolderAddUpToTheWorkingDaysThatWentBy() {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Made town = towns.make(MONDAY);
            long task = task(town);
            LocalDate day = MONDAY;
            LocalDate begun = null;
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(random.nextInt(6));
                TaskState before = state(task);
                change(town, task, day, anything(town, random));
                begun = begun == null && state(task) != before ? day : begun;
            }
            LocalDate today = day.plusDays(9);
            Hands.Held held = held(task, today);
            assertEquals(held.elapsed(), held.shares().stream().mapToInt(Hands.Share::days).sum() + held.nobody(), "seed " + seed + ": " + held);
            if (begun != null && state(task).isOpen()) {
                assertEquals(CALENDAR.between(begun, today), held.elapsed(), "seed " + seed);
            }
        }
    }

    @Test
    void whoIsAwaitedHasTheTaskByNameInTheTownAndOutside() {
        Made town = towns.make(MONDAY);
        long task = task(town);
        change(town, task, MONDAY, TaskChange.toState(TaskState.STARTED, null));
        change(town, task, MONDAY.plusDays(2), TaskChange.toState(TaskState.WAITING, "Un avis").on(new Awaited(town.head().personId(), null, WaitCause.ANSWER)));
        change(town, task, MONDAY.plusDays(3), TaskChange.toState(TaskState.STARTED, null));
        change(town, task, MONDAY.plusDays(4), TaskChange.toState(TaskState.WAITING, "Un export").on(new Awaited(null, "Éditeur du logiciel", WaitCause.ANSWER)));
        change(town, task, MONDAY.plusDays(7), TaskChange.toState(TaskState.STARTED, null));
        change(town, task, MONDAY.plusDays(8), TaskChange.toState(TaskState.DONE, null));
        on(MONDAY.plusDays(20), "10:00", () -> QuarkusTransaction.requiringNew().call(() -> comments.write(Task.visible(town.lead(), task).orElseThrow(), "Merci",
                town.lead())));
        Hands.Held held = held(task, MONDAY.plusDays(30));
        assertEquals(Map.of(town.lead().name(), 2 + 1 + 1, town.head().name(), 1, "Éditeur du logiciel", 1),
                held.shares().stream().collect(Collectors.toMap(Hands.Share::holder, Hands.Share::days)));
        assertEquals(6, held.elapsed(), "a task that is done counts no more days");
        assertTrue(held.nobody() == 0 && held(task(town), MONDAY.plusDays(30)).equals(Hands.Held.NOT_YET));
    }

    private static TaskChange anything(Made town, Random random) {
        List<Actor> people = List.of(town.lead(), town.dgs(), town.head());
        return switch (random.nextInt(4)) {
            case 0 -> new TaskChange(null, random.nextBoolean() ? Optional.empty() : Optional.of(people.get(random.nextInt(3)).personId()), null, null, null, null, null,
                    null, null);
            case 1 -> TaskChange.toState(TaskState.WAITING, "Une réponse").on(random.nextBoolean() ? null : random.nextBoolean()
                    ? new Awaited(people.get(random.nextInt(3)).personId(), null, WaitCause.ANSWER) : new Awaited(null, "Prestataire", WaitCause.ANSWER));
            default -> TaskChange.toState(TaskState.values()[random.nextInt(TaskState.values().length)], "Motif");
        };
    }

    private long task(Made town) {
        return on(MONDAY, "09:00", () -> QuarkusTransaction.requiringNew().call(() -> tasks.add(town.projectId(), new Tasks.NewTask("En mains", PhaseCode.SCOPING,
                town.lead().personId(), null, null), town.lead()).id));
    }

    /** Refused where the door refuses. */
    private void change(Made town, long task, LocalDate day, TaskChange change) {
        try {
            on(day, "10:00", () -> QuarkusTransaction.requiringNew().call(() -> {
                Task seen = Task.visible(town.lead(), task).orElseThrow();
                return tasks.change(seen, seen.version(), change, town.lead());
            }));
        } catch (TaskRefusal.Refused refused) {
            assertTrue(state(task) != null);
        }
    }

    private Hands.Held held(long task, LocalDate day) {
        return on(day, "10:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            Task seen = Task.<Task>find("from Task t join fetch t.project p join fetch p.municipality where t.id = ?1", task).singleResult();
            return hands.of(seen, journal.about(seen.project.id, Task.KIND, List.of(task), Instant.EPOCH));
        }));
    }

    private static TaskState state(long task) {
        return QuarkusTransaction.requiringNew().call(() -> Task.<Task>findById(task).state());
    }
}
