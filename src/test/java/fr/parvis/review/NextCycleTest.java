package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.awareness.AgendaPoint;
import fr.parvis.awareness.Interview;
import fr.parvis.awareness.InterviewChange;
import fr.parvis.awareness.InterviewState;
import fr.parvis.awareness.Interviews;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.Documents;
import fr.parvis.document.GivenFile;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.Datasets;
import fr.parvis.ledger.PendingQueries;
import fr.parvis.meeting.Agendas;
import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionQueries;
import fr.parvis.meeting.Decisions;
import fr.parvis.meeting.FollowUps;
import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingChange;
import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.meeting.Meetings;
import fr.parvis.method.Condition;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.platform.Fingerprint;
import fr.parvis.project.Project;
import fr.parvis.review.Carried.Kind;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Findings.Care;
import fr.parvis.review.ReviewedTown.Made;
import fr.parvis.review.SurveyAnswer.Reply;
import fr.parvis.task.Awaited;
import fr.parvis.task.Recurrence;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import fr.parvis.task.WaitCause;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the review finds is sorted, decided and taken into the next cycle; nothing open is lost between two cycles. */
@QuarkusTest
@TestTransaction
class NextCycleTest {

    @Inject
    ReviewedTown town;

    @Inject
    Findings findings;

    @Inject
    FindingQueries queries;

    @Inject
    IndicatorQueries indicators;

    @Inject
    Indicators words;

    @Inject
    Surveys surveys;

    @Inject
    SurveyAnswers answers;

    @Inject
    NextCycle next;

    @Inject
    Presentations presentations;

    @Inject
    CarriedQueries carried;

    @Inject
    ComparisonQueries comparison;

    @Inject
    ReviewGate gate;

    @Inject
    Methods methods;

    @Inject
    CyclePhases cycles;

    @Inject
    Tasks tasks;

    @Inject
    Decisions decisions;

    @Inject
    DecisionQueries register;

    @Inject
    Meetings meetings;

    @Inject
    MeetingListQueries meetingLists;

    @Inject
    Agendas agendas;

    @Inject
    TaskComments comments;

    @Inject
    Interviews interviews;

    @Inject
    PendingQueries pending;

    @Inject
    Datasets datasets;

    @Inject
    Documents documents;

    @Inject
    DocumentQueries papers;

    @Inject
    Event<PhaseMoved> moved;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsOpenIsFoundAgainInTheNextCycle(long seed) {
        Made made = town.found("N000" + seed);
        Random random = new Random(seed);
        Project project = made.project();
        for (int i = 0; i < 12; i++) {
            tasks.add(project.id, new Tasks.NewTask("Tâche " + i, any(random), null, random.nextBoolean() ? today().plusDays(i) : null, null), made.lead());
        }
        for (Task task : Task.<Task>list("project", project)) {
            if (random.nextInt(3) == 0) {
                tasks.change(task, task.version(), TaskChange.toState(random.nextBoolean() ? TaskState.DONE : TaskState.STARTED, null), made.lead());
            }
        }
        for (int i = 0; i < 10; i++) {
            FindingCategory category = FindingCategory.values()[random.nextInt(3)];
            boolean acted = random.nextBoolean();
            findings.add(project, "Constat " + i, new Care(category, null, acted ? "Action " + i : null,
                    acted && random.nextBoolean() ? (Long) made.two().personId() : null, acted ? today().plusDays(i) : null,
                    random.nextBoolean() ? any(random) : null, null, null), random.nextInt(4) == 0 ? made.consultant() : made.lead());
        }
        database.flush();
        List<Carried> before = carried.of(project, made.lead(), Locale.FRENCH);
        Map<Long, Task> openBefore = open(project).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        List<Finding> toTake = Finding.ofCycle(Cycles.current(project)).stream().filter(NextCycle::takenUp).toList();
        assertEquals(openBefore.size(), before.stream().filter(one -> one.kind() == Kind.TASK || one.kind() == Kind.RESERVATION).count());
        assertEquals(toTake.size(), before.stream().filter(one -> one.kind() == Kind.FINDING).count(), "what is shown beforehand is what is taken");

        finish(project);
        assertTrue(cycles.openNext(project.id, today().plusDays(30), "Leçons", made.lead()).isPresent());
        database.flush();
        List<Task> now = open(project);
        for (Task old : openBefore.values()) {
            assertTrue(now.stream().anyMatch(one -> old.id.equals(one.carriedFromId) && one.title.equals(old.title)), () -> "lost: " + old.title);
        }
        for (Finding finding : toTake) {
            Task task = Task.findById(finding.taskId);
            assertEquals(Cycles.current(project), task.cycleId);
            assertEquals(finding.phase == null ? PhaseCode.SCOPING : finding.phase, task.phase);
            assertEquals(finding.ownerId == null ? (Long) project.leadId : finding.ownerId, task.ownerId);
            assertEquals(finding.dueOn, task.dueOn());
        }
        assertEquals(50 + openBefore.values().stream().filter(one -> one.template == null).count() + toTake.size(), now.size(), "and nothing came twice");
        assertEquals(now.size(), now.stream().map(one -> one.number).distinct().count());
    }

    @Test
    void aTaskThatComesBackWaitsOrWasPromisedDoesSoInTheNextCycle() {
        Made made = town.found("N0020");
        Project project = made.project();
        Task yearly = tasks.add(project.id, new Tasks.NewTask("Mettre à jour", PhaseCode.REVIEW, null, today().plusDays(40), null), made.lead());
        Task awaited = tasks.add(project.id, new Tasks.NewTask("Attendre", PhaseCode.REVIEW, null, null, null), made.lead());
        database.createQuery("update Task set recurrence = YEARLY, firstDueOn = dueOn where id = ?1").setParameter(1, yearly.id).executeUpdate();
        tasks.change(awaited, awaited.version(), TaskChange.toState(TaskState.WAITING, "La liste").on(new Awaited(null, "Éditeur X", WaitCause.DELIVERY)), made.lead());
        database.flush();
        database.clear();
        finish(Project.findById(project.id));
        assertTrue(cycles.openNext(project.id, today().plusDays(30), "Leçons", made.lead()).isPresent());
        database.flush();
        Task again = Task.find("carriedFromId", yearly.id).singleResult();
        assertEquals(List.of(Recurrence.YEARLY, Optional.of(today().plusDays(40))), List.of(again.recurrence, again.firstDueOn()));
        Task still = Task.find("carriedFromId", awaited.id).singleResult();
        assertEquals(List.of(TaskState.WAITING, "La liste"), List.of(still.state(), still.stateReason()));
        assertEquals("Éditeur X", database.createQuery("select waitingOnName from Task where id = ?1").setParameter(1, still.id).getSingleResult());
    }

    @Test
    void whatBelongsToATaskAndWhatLedToItBelongToTheOneThatFollowsIt() throws IOException {
        Made made = town.found("N0021");
        Project project = made.project();
        Task method = Task.find("cycleId = ?1 and template = 'P5-03'", Cycles.current(project)).singleResult();
        Task done = tasks.add(project.id, new Tasks.NewTask("Faite", PhaseCode.REVIEW, null, null, null), made.lead());
        Decision decision = decisions.record(project, null, new Decisions.NewDecision("Publier les menus", "Comité", today(), null),
                List.of(new FollowUps.NewAction("Demander les menus", null, today().plusDays(9))), made.lead());
        long action = actions(decision).get(0).taskId();
        Meeting meeting = meetings.plan(project, MeetingChange.of(MeetingKind.STEERING, "Comité", today(), Optional.empty(), Optional.empty()), made.lead());
        agendas.carry(meeting, List.of(action), made.lead());
        Path paper = Files.writeString(Files.createTempFile("devis", ".txt"), "Devis " + project.id);
        for (long id : List.of(action, method.id, done.id)) {
            comments.write(Task.findById(id), "Appelé le prestataire", made.lead());
            documents.add(project, new Documents.New("Devis", "TASK", id),
                    GivenFile.of(paper, "devis.txt", Files.size(paper), Fingerprint.of(Files.readAllBytes(paper))), made.lead());
        }
        tasks.change(done, done.version(), TaskChange.toState(TaskState.DONE, null), made.lead());
        database.flush();
        database.clear();
        finish(Project.findById(project.id));
        assertTrue(cycles.openNext(project.id, today().plusDays(30), "Leçons", made.lead()).isPresent());
        database.flush();
        database.clear();
        Task again = Task.find("carriedFromId", action).singleResult();
        assertEquals(List.of(again.id), meetingLists.open(project.id, -1).stream().map(MeetingListQueries.OpenAction::taskId).toList(),
                "the next meeting finds it");
        assertEquals(List.of(), meetingLists.open(project.id, meeting.id), "and the one that had it on its agenda has it still");
        assertEquals(List.of(List.of(again.id, TaskState.OPEN)), actions(decision).stream().map(one -> List.of(one.taskId(), one.state())).toList());
        for (Task next : List.of(again, Task.<Task>find("carriedFromId", method.id).singleResult())) {
            assertEquals(List.of("Appelé le prestataire"), comments.of(next.id).stream().map(TaskComments.CommentRow::words).toList());
            assertEquals(List.of("Devis"), papers.attached("TASK", next.id).stream().map(DocumentQueries.DocumentRow::title).toList());
            assertEquals(List.of(), papers.attached("TASK", next.carriedFromId));
        }
        assertEquals(1, papers.attached("TASK", done.id).size(), "what is done keeps what proves it");
    }

    @Test
    void aTaskOfTheMethodGoesOnWaitingAndKeepsWhoHasItButGetsItsDateFromTheNewCalendar() {
        Made made = town.found("N0022");
        Project project = made.project();
        Task awaited = Task.find("cycleId = ?1 and template = 'P5-03'", Cycles.current(project)).singleResult();
        tasks.change(awaited, awaited.version(), TaskChange.toState(TaskState.WAITING, "Les retours").on(new Awaited(made.two().personId(), null,
                WaitCause.ANSWER)), made.lead());
        Task own = Task.find("cycleId = ?1 and template = 'P5-01'", Cycles.current(project)).singleResult();
        tasks.change(own, own.version(), TaskChange.toState(TaskState.WAITING, "Le relevé").on(new Awaited(made.one().personId(), null, WaitCause.ANSWER)),
                made.lead());
        database.flush();
        database.createQuery("update Task set ownerId = null, waitingOnId = ?2 where id = ?1").setParameter(1, own.id).setParameter(2, made.lead().personId())
                .executeUpdate();
        database.createQuery("update Task set ownerId = ?2 where id = ?1").setParameter(1, awaited.id).setParameter(2, made.elu().personId()).executeUpdate();
        database.clear();
        Task before = Task.findById(awaited.id);
        finish(Project.findById(project.id));
        assertTrue(cycles.openNext(project.id, today().plusDays(30), "Leçons", made.lead()).isPresent());
        database.flush();
        Task still = Task.find("carriedFromId", awaited.id).singleResult();
        assertEquals(List.of(TaskState.WAITING, "Les retours", made.elu().personId()), List.of(still.state(), still.stateReason(), still.ownerId));
        assertEquals(List.of(made.two().personId(), "Les retours", WaitCause.ANSWER), database.createQuery(
                "select waitingOnId, stateReason, waitingCause from Task where id = ?1", Object[].class).setParameter(1, still.id).getResultStream()
                .flatMap(Arrays::stream).toList());
        assertTrue(still.dueOn().isAfter(before.dueOn()), "the committee agrees to the new calendar with the scoping gate");
        assertEquals(TaskState.OPEN, Task.<Task>find("carriedFromId", own.id).singleResult().state(), "nobody waits for themselves");
    }

    @Test
    void plannedInterviewsGoIntoTheNextCycleAndUnsignedMinutesAwaitTheirVisaWhateverTheirCycle() {
        Made made = town.found("N0023");
        Project project = made.project();
        Interview planned = interviews.plan(project.id, made.departments().get(0).id, today().plusDays(9), null, made.lead());
        Interview held = interviews.plan(project.id, made.departments().get(1).id, today(), null, made.lead());
        interviews.change(held, held.version, new InterviewChange(null, null, InterviewState.HELD, today(), null,
                Map.of(AgendaPoint.MISSIONS, Optional.of("Instruire les permis"))), made.lead());
        Interview excused = interviews.plan(project.id, made.departments().get(2).id, null, null, made.lead());
        interviews.change(excused, excused.version, InterviewChange.toState(InterviewState.EXCUSED, null, "Aucun agent."), made.lead());
        database.flush();
        database.clear();
        List<Carried> listed = carried.of(Project.findById(project.id), made.lead(), Locale.FRENCH).stream().filter(one -> one.kind() == Kind.INTERVIEW).toList();
        assertEquals(List.of(new Carried(Kind.INTERVIEW, "FIN", "lead", today().plusDays(9), "/interviews/" + planned.id),
                new Carried(Kind.INTERVIEW, "URB", "two", null, "/interviews/" + held.id)), listed);
        finish(Project.findById(project.id));
        assertTrue(cycles.openNext(project.id, today().plusDays(30), null, made.lead()).isPresent());
        database.flush();
        database.clear();
        Project now = Project.findById(project.id);
        assertEquals(Cycles.current(now), Interview.<Interview>findById(planned.id).cycleId);
        assertEquals(listed, carried.of(now, made.lead(), Locale.FRENCH).stream().filter(one -> one.kind() == Kind.INTERVIEW).toList());
        assertEquals(List.of(held.id), pending.of(now, today()).rows().stream().filter(one -> one.kind().equals("INTERVIEW"))
                .map(PendingQueries.PendingRow::id).toList());
    }

    @Test
    void oneTaskRecallsRefusedDatasetsHoweverManyCyclesItStaysOpenAndItsReaderReadsTheirLanguage() {
        Made made = town.found("N0024");
        Project project = made.project();
        refused(made, "Plan");
        opened(project, made);
        refused(made, "Registre");
        opened(project, made);
        List<Task> recalls = open(Project.findById(project.id)).stream().filter(one -> one.title.startsWith("Réexaminer")).toList();
        assertEquals(1, recalls.size());
        assertTrue(recalls.get(0).title.contains("(2)"), recalls.get(0).title);
        assertTrue(carried.of(Project.findById(project.id), made.lead(), Locale.ENGLISH).stream().anyMatch(one -> one.label().equals("Collect the indicators")));
    }

    private void refused(Made made, String title) {
        Dataset dataset = datasets.add(Project.findById(made.project().id), made.departments().get(0).id, DatasetOrigin.ADDED,
                new DatasetChange(Map.of(DatasetField.TITLE, title), null, null), made.lead());
        database.createNativeQuery("update dataset set openness = 'CLOSED' where id = " + dataset.id).executeUpdate();
    }

    private void opened(Project project, Made made) {
        database.flush();
        database.clear();
        finish(Project.findById(project.id));
        assertTrue(cycles.openNext(project.id, today().plusDays(30), null, made.lead()).isPresent());
        database.flush();
        database.clear();
    }

    private List<DecisionQueries.ActionRow> actions(Decision decision) {
        return register.tasksOf(List.of(decision.id)).getOrDefault(decision.id, List.of());
    }

    @Test
    void theRuleSortsWhatIsMeasuredAndWhatSomebodyDecidedStays() {
        Made made = town.found("N0010");
        findings.compute(made.project(), made.lead());
        Map<String, FindingRow> found = found(made);
        assertEquals(FindingCategory.IMPROVE, found.get("REFERENTS_NAMED").retained(), "one referent for three departments");
        assertFalse(found.containsKey("OPENING_RATE"), "what cannot be measured is no finding");
        FindingRow row = found.get("REFERENTS_NAMED");
        assertThrows(ReviewRefusal.Refused.class, () -> findings.change(Finding.findById(row.id()), row.version(), care(FindingCategory.KEEP, null), made.lead()));
        findings.change(Finding.findById(row.id()), row.version(), care(FindingCategory.KEEP, "Les autres arrivent en mars."), made.lead());
        findings.compute(made.project(), made.lead());
        FindingRow again = found(made).get("REFERENTS_NAMED");
        assertEquals(List.of(FindingCategory.IMPROVE, FindingCategory.KEEP, "Les autres arrivent en mars."), List.of(again.computed(), again.retained(), again.reason()));
        assertThrows(ReviewRefusal.Refused.class, () -> findings.change(Finding.findById(again.id()), again.version() - 1, care(null, null), made.lead()), "stale");
        assertThrows(ReviewRefusal.Refused.class, () -> findings.add(made.project(), "Un avis", care(FindingCategory.KEEP, null), made.one()), "a head");
    }

    @Test
    void theLastGateAsksForAllOfIt() {
        Made made = town.found("N0011");
        Project project = made.project();
        List<Condition> conditions = methods.current().conditions(PhaseCode.REVIEW);
        assertTrue(conditions.stream().allMatch(gate::answersFor), "the method of today asks the product, not the lead");
        Phase review = Phase.ofCycle(Cycles.current(project)).get(4);
        assertEquals(List.of(ReviewBlocker.INDICATORS_MISSING, ReviewBlocker.ANSWERS_MISSING, ReviewBlocker.FINDINGS_UNSORTED,
                ReviewBlocker.REPORT_NOT_PRESENTED, ReviewBlocker.NEXT_CYCLE_NOT_PREPARED), blockers(review, conditions));

        for (Indicator indicator : List.of(Indicator.USES, Indicator.DISCUSSIONS_ANSWERED, Indicator.ACCESS_REQUESTS)) {
            words.say(project, indicator, -1, new Indicators.Words(BigDecimal.ONE, null, null, null, null, null, false), made.lead());
        }
        words.say(project, Indicator.PERSONAL_DATA_INCIDENTS, -1, new Indicators.Words(null, "Le registre est en cours.", null, null, null, null, false),
                made.lead());
        Survey survey = surveys.open(project, new Surveys.Terms(today().plusDays(5), null, true), made.lead());
        made.asked().subList(0, 4).forEach(who -> answers.answer(survey, "Q18", new Reply(null, null, null, "Rien"), who));
        assertTrue(blockers(review, conditions).contains(ReviewBlocker.ANSWERS_MISSING), "4 of 6 are 66 %");
        answers.answer(survey, "Q18", new Reply(null, null, null, "Rien"), made.asked().get(4));
        findings.compute(project, made.lead());
        assertEquals(List.of(ReviewBlocker.IMPROVEMENTS_UNASSIGNED, ReviewBlocker.REPORT_NOT_PRESENTED, ReviewBlocker.NEXT_CYCLE_NOT_PREPARED),
                blockers(review, conditions));
        for (FindingRow row : queries.ofCycle(review.cycleId)) {
            findings.change(Finding.findById(row.id()), row.version(), new Care(null, null, "Reprendre", made.one().personId(), today().plusDays(90),
                    PhaseCode.DIFFUSION, 3, 2), made.lead());
        }
        presentations.record(project, today(), () -> new Presentations.Told(today(), "Conseil municipal", new byte[] {1}, null), made.elu());
        assertThrows(ReviewRefusal.Refused.class, () -> presentations.record(project, today(), () -> new Presentations.Told(today(), "Conseil", new byte[] {2}, null),
                made.lead()), "once");
        next.decide(project, -1, today().plusDays(30), "Reprendre l’urbanisme", made.dgs());
        assertEquals(List.of(), blockers(review, conditions));
    }

    @Test
    void theBaselineIsWrittenWithTheFirstGateAndTheValuesWithTheLastSoThatTheNextCycleIsCompared() {
        Made made = town.found("N0012");
        Project project = made.project();
        fire(made, PhaseCode.SCOPING);
        assertEquals("33.33", row(project, 1, Indicator.REFERENTS_NAMED).baseline().toPlainString());
        database.createNativeQuery("update department set referent_id = " + made.two().personId() + " where municipality_id = " + project.municipalityId()
                + " and code = 'URB'").executeUpdate();
        database.clear();
        fire(made, PhaseCode.REVIEW);
        finish(Project.findById(project.id));
        cycles.openNext(project.id, today().plusDays(30), null, made.lead());
        database.flush();
        Project now = Project.findById(project.id);
        IndicatorRow row = row(now, 2, Indicator.REFERENTS_NAMED);
        assertEquals(List.of("66.66", Trend.SAME), List.of(row.previous().toPlainString(), row.trend()));
        assertEquals("66.66", row(now, 1, Indicator.REFERENTS_NAMED).value().toPlainString());
        assertEquals(List.of(1, 2), comparison.of(now, 2).stream().map(CycleComparison::number).toList());
    }

    private IndicatorRow row(Project project, int cycle, Indicator indicator) {
        return indicators.of(project, Cycles.ofNumber(project, cycle)).stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
    }

    private void fire(Made made, PhaseCode code) {
        Phase phase = Phase.find("cycleId = ?1 and code = ?2", Cycles.current(made.project()), code).singleResult();
        moved.fire(new PhaseMoved(phase.id, made.project().id, made.project().municipalityId(), Cycles.current(made.project()), code, PhaseMove.APPROVE, 1,
                made.dgs().author(), null, clock.instant()));
        database.flush();
    }

    private List<Object> blockers(Phase review, List<Condition> conditions) {
        database.flush();
        return gate.examine(review, conditions).stream().filter(one -> !one.met()).<Object>map(one -> one.blocker().code()).toList();
    }

    private Map<String, FindingRow> found(Made made) {
        database.flush();
        return queries.ofCycle(Cycles.current(made.project())).stream().collect(Collectors.toMap(FindingRow::source, one -> one));
    }

    private static Care care(FindingCategory category, String reason) {
        return new Care(category, reason, null, null, null, null, null, null);
    }

    private List<Task> open(Project project) {
        return new ArrayList<>(Task.list("cycleId = ?1 and state not in ?2", Cycles.current(project), List.of(TaskState.DONE, TaskState.CANCELLED)));
    }

    private void finish(Project project) {
        database.flush();
        database.createNativeQuery("update phase set state = 'DONE' where cycle_id = " + Cycles.current(project)).executeUpdate();
        Phase.ofCycle(Cycles.current(project)).forEach(database::refresh);
    }

    private static PhaseCode any(Random random) {
        return PhaseCode.values()[random.nextInt(5)];
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
