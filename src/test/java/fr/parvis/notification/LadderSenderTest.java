package fr.parvis.notification;

import static fr.parvis.notification.LadderTown.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaState;
import fr.parvis.ledger.LadderDelays;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.WaitKind;
import fr.parvis.notification.LadderTown.Made;
import fr.parvis.people.Actor;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Foretold;
import fr.parvis.project.Project;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded when, through the database and with a moved clock. */
@QuarkusTest
class LadderSenderTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 3, 5);

    @Inject
    LadderSender sender;

    @Inject
    LadderTown towns;

    @Inject
    Ladders ladders;

    @Inject
    Foretold foretold;

    @Inject
    Tasks tasks;

    @Inject
    EntityManagerFactory factory;

    private Made town;

    @BeforeEach
    void aTown() {
        town = towns.make(MONDAY);
    }

    @AfterEach
    void isLeft() {
        towns.leave(town);
    }

    @Test
    void aSilentDepartmentClimbsTheLadderOverAMonthAndSilenceSignsNothing() {
        long visa = towns.askVisa(town, MONDAY, "Lieux culturels");
        LocalDate reminder = MONDAY.plusWeeks(1);
        for (LocalDate day = MONDAY; day.isBefore(reminder); day = day.plusDays(1)) {
            assertEquals(0, look(day), "nothing on " + day);
        }
        assertEquals(0, lookAt(reminder, "07:29"), "the hour of the digest has not come");
        assertEquals(1, look(reminder));
        Notice told = latest(town.head());
        assertEquals("Rappel\u00a0: Viser 1 ligne\u00a0: Culture", told.subject);
        assertEquals("/visas/" + visa, told.path);
        assertFalse(told.mailed, "it waits for the digest");
        assertTrue(told.words.contains("depuis 5 jours ouvrés") && told.words.contains("Sans réponse, le DGS sera mis en copie le lundi 19 mars 2029."),
                told.words);
        assertEquals(0, count(town.dgs(), NoticeKind.LADDER_COPY));

        walk(reminder.plusDays(1), MONDAY.plusWeeks(2));
        assertEquals("En copie\u00a0: Viser 1 ligne\u00a0: Culture, en attente de " + town.head().name(), latest(town.dgs()).subject);
        assertEquals(2, count(town.head(), NoticeKind.LADDER_REMINDER));

        walk(MONDAY.plusWeeks(2).plusDays(1), MONDAY.plusWeeks(3));
        assertEquals("/projects/" + town.projectId() + "/waiting", latest(town.dgs()).path);
        assertEquals(1, count(town.dgs(), NoticeKind.LADDER_LIST));
        walk(MONDAY.plusWeeks(3).plusDays(1), MONDAY.plusWeeks(8));
        assertEquals(List.of(Rung.REMINDER, Rung.SUPERIOR, Rung.DGS_LIST), steps().stream().map(step -> step.rung).toList(), "and nothing afterwards");

        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, VisaLine.count("requestId", visa), "silence decides of nothing");
            Dataset line = Dataset.find("project.id", town.projectId()).firstResult();
            assertEquals(VisaState.NONE, line.signature().visa());
            assertEquals(0, Task.count("project.id = ?1 and state = ?2", town.projectId(), TaskState.DONE));
        });
    }

    @Test
    void whoIsAskedAgainIsNotRemindedFromTheStart() {
        towns.askVisa(town, MONDAY, "Lieux culturels");
        walk(MONDAY, MONDAY.plusDays(7));
        towns.askVisa(town, MONDAY.plusDays(8), "Agenda");
        walk(MONDAY.plusDays(8), MONDAY.plusDays(16));
        long visa = towns.askVisa(town, MONDAY.plusDays(17), "Fonds");
        walk(MONDAY.plusDays(17), MONDAY.plusWeeks(5));
        assertEquals(List.of(Rung.REMINDER, Rung.SUPERIOR, Rung.DGS_LIST), steps().stream().map(step -> step.rung).toList());
        assertEquals(List.of(7, 14, 21), steps().stream().map(step -> (int) MONDAY.until(step.climbedAt.atZone(Clocks.PARIS).toLocalDate(),
                ChronoUnit.DAYS)).toList());
        assertTrue(on(MONDAY.plusWeeks(5), "10:00", () -> QuarkusTransaction.requiringNew().call(() -> foretold.of(Project.findById(town.projectId()), "VISA",
                visa, Locale.FRENCH))).orElseThrow().contains("DGS le lundi 26 mars 2029"), "the page of what is asked now finds it");
    }

    @Test
    void whoSignsTheOldestOfTheLinesHandedOverKeepsTheRungsOfTheOthers() {
        towns.handOver(town, List.of(MONDAY, MONDAY.plusDays(2)));
        walk(MONDAY, MONDAY.plusDays(8));
        assertEquals(List.of(Rung.REMINDER), rungs(WaitKind.VISA));
        towns.signOldest(town, MONDAY.plusDays(8));
        walk(MONDAY.plusDays(9), MONDAY.plusDays(24));
        assertEquals(List.of(Rung.REMINDER, Rung.SUPERIOR, Rung.DGS_LIST), rungs(WaitKind.VISA));
    }

    private List<Rung> rungs(WaitKind kind) {
        return steps().stream().filter(step -> step.kind == kind && step.subjectId == town.departmentId()).map(step -> step.rung).toList();
    }

    @Test
    void aTaskThatIsToBeginLaterKeepsItsRungs() {
        Task task = towns.giveTask(town, MONDAY, MONDAY.plusWeeks(1));
        walk(MONDAY, MONDAY.plusWeeks(1));
        assertEquals(1, steps().size());
        change(MONDAY.plusWeeks(1), task, new TaskChange(null, null, null, Optional.of(MONDAY.plusDays(3)), null, null, null, null, null));
        walk(MONDAY.plusDays(8), MONDAY.plusWeeks(4));
        assertEquals(List.of(Rung.REMINDER, Rung.SUPERIOR, Rung.DGS_LIST), steps().stream().map(step -> step.rung).toList());
    }

    @Test
    void lookedAtTwiceOrAfterARestartNothingIsSentAgain() {
        towns.askVisa(town, MONDAY, "Lieux culturels");
        assertEquals(1, look(MONDAY.plusWeeks(1)));
        assertEquals(0, look(MONDAY.plusWeeks(1)));
        sender.forget();
        assertEquals(0, look(MONDAY.plusWeeks(1)));
        assertEquals(1, count(town.head(), NoticeKind.LADDER_REMINDER));
    }

    @Test
    void aTaskIsNotRemindedBeforeItsDateNorWhileItWaitsForSomethingElse() {
        LocalDate due = MONDAY.plusWeeks(4);
        Task task = towns.giveTask(town, MONDAY, due);
        walk(MONDAY, due.minusDays(1));
        assertEquals(List.of(), steps());
        task = change(due, task, new TaskChange(null, null, null, null, TaskState.WAITING, null, null, "Le prestataire doit livrer.", null));
        walk(due, due.plusWeeks(2));
        assertEquals(List.of(), steps(), "it is paused");
        change(due.plusWeeks(2), task, TaskChange.toState(TaskState.STARTED, null));
        assertEquals(1, look(due.plusWeeks(2).plusDays(1)));
        assertTrue(latest(town.head()).path.startsWith("/reminders/"), latest(town.head()).path);
    }

    @Test
    void aTownMayLetMoreTimePass() {
        towns.askVisa(town, MONDAY, "Lieux culturels");
        QuarkusTransaction.requiringNew().run(() -> ladders.set(town.townId(), new LadderDelays(7, 14, 21), town.dgs()));
        walk(MONDAY, MONDAY.plusDays(8));
        assertEquals(List.of(), steps());
        assertEquals(1, look(MONDAY.plusDays(9)));
    }

    @Test
    void inAWholeYearNothingIsSentOnAHolidayAndNothingTwice() {
        WorkingDays calendar = new WorkingDays(false);
        Set<String> sent = new HashSet<>();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(1)); day = day.plusDays(1)) {
            if (day.equals(calendar.next(day.withDayOfMonth(1)))) {
                towns.giveTask(town, day, day.plusDays(10));
            }
            if (day.equals(MONDAY) || day.equals(calendar.next(LocalDate.of(2029, 7, 13)))) {
                towns.askVisa(town, day, "Ligne du " + day);
            }
            int before = steps().size();
            int climbed = look(day);
            assertTrue(climbed == 0 || calendar.isWorking(day), "sent on " + day);
            assertEquals(before + climbed, steps().size());
            if (day.getDayOfMonth() % 7 == 0) {
                sender.forget();
                assertEquals(0, look(day), "started again on " + day);
            }
        }
        for (LadderStep step : steps()) {
            assertTrue(sent.add(step.key() + " " + step.rung), "twice: " + step.key());
            assertTrue(calendar.isWorking(step.climbedAt.atZone(Clocks.PARIS).toLocalDate()));
        }
        assertTrue(sent.size() > 25, "many were silent: " + sent.size());
        long reminders = steps().stream().filter(step -> step.rung != Rung.DGS_LIST).count();
        assertEquals(reminders, count(town.head(), NoticeKind.LADDER_REMINDER) + count(town.lead(), NoticeKind.LADDER_REMINDER)
                + count(town.dgs(), NoticeKind.LADDER_REMINDER), "each told once");
    }

    @Test
    void aMorningWithTwentyRemindersAsksTheDatabaseNoMoreThanOneWithTwo() {
        Made other = towns.make(MONDAY);
        try {
            give(town, 2);
            give(other, 20);
            assertEquals(asked(town, MONDAY.plusDays(1), 0), asked(other, MONDAY.plusDays(1), 0), "while nothing is due");
            // But for the numbers of new rows, which are drawn by fifties.
            assertTrue(asked(other, MONDAY.plusWeeks(1), 20) <= asked(town, MONDAY.plusWeeks(1), 2) + 4);
        } finally {
            towns.leave(other);
        }
    }

    private void give(Made to, int tasks) {
        for (int i = 0; i < tasks; i++) {
            towns.giveTask(to, MONDAY, MONDAY);
        }
    }

    private long asked(Made of, LocalDate day, int climbed) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertEquals(climbed, on(day, "08:00", () -> sender.climbDue(List.of(of.row()))));
        return statistics.getPrepareStatementCount();
    }

    private Task change(LocalDate day, Task task, TaskChange change) {
        return on(day, "10:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            Task now = Task.findById(task.id);
            return tasks.change(now, now.version(), change, town.head());
        }));
    }

    private void walk(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            look(day);
        }
    }

    private int look(LocalDate day) {
        return lookAt(day, "08:00");
    }

    private int lookAt(LocalDate day, String time) {
        return on(day, time, () -> sender.climbDue(List.of(town.row())));
    }

    private List<LadderStep> steps() {
        return QuarkusTransaction.requiringNew().call(() -> LadderStep.list("municipalityId = ?1 order by id", town.townId()));
    }

    private static Notice latest(Actor person) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.<Notice>find("personId = ?1 order by id desc", person.personId()).firstResult());
    }

    private static long count(Actor person, NoticeKind kind) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.count("personId = ?1 and kind = ?2", person.personId(), kind));
    }
}
