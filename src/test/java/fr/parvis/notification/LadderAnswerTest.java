package fr.parvis.notification;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static fr.parvis.notification.LadderTown.on;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.desk.Waiting;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.Datasets;
import fr.parvis.ledger.Absences;
import fr.parvis.ledger.LadderReply;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.LadderTown.Made;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Foretold;
import fr.parvis.project.Project;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.DiffusionFilter;
import fr.parvis.publication.DiffusionQueries;
import fr.parvis.publication.DiffusionSort;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.UpdateQueries;
import fr.parvis.task.Task;
import fr.parvis.task.TaskState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is answered to a reminder, and what follows from it. */
@QuarkusTest
class LadderAnswerTest {

    private static final LocalDate MONDAY = LocalDate.of(2028, 3, 6);

    @Inject
    LadderSender sender;

    @Inject
    LadderTown towns;

    @Inject
    Answering answering;

    @Inject
    Absences absences;

    @Inject
    Foretold foretold;

    @Inject
    WaitQueries waits;

    @Inject
    Datasets datasets;

    @Inject
    Waiting waiting;

    @Inject
    DiffusionQueries diffusion;

    private Made town;

    @AfterEach
    void isLeft() {
        if (town != null) {
            towns.leave(town);
        }
    }

    @Test
    void theFourAnswersAreOfferedToWhoWasRemindedAndNobodyElse() {
        long project = LEAD.project("Rappels").id();
        int task = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId",
                HEAD.get("/api/v1/me").getLong("id"), "dueOn", "2026-01-15")).then().statusCode(201).extract().path("id");
        long step = QuarkusTransaction.requiringNew().call(() -> {
            LadderStep reminder = LadderStep.of(LEAD.town(), project, new Wait.Key(WaitKind.TASK, task, Instant.parse("2026-01-05T09:00:00Z"),
                    HEAD.get("/api/v1/me").getLong("id")), Rung.REMINDER, Instant.parse("2026-01-15T07:00:00Z"));
            reminder.persist();
            return reminder.id;
        });
        String page = "/reminders/" + step;
        Visitor.signedIn("dgs").get(page).then().statusCode(404);
        Visitor.signedIn("lead").post(page, Map.of("reply", "DONE")).then().statusCode(404);
        Visitor head = Visitor.signedIn("head");
        for (LadderReply reply : LadderReply.values()) {
            head.get(page).then().statusCode(200).body(containsString("value=\"" + reply + "\""));
        }
        head.post(page, Map.of()).then().statusCode(422).body(containsString("href=\"#f-reply\""));
        head.post(page, Map.of("reply", "LATE", "until", "2026-01-01")).then().statusCode(422).body(containsString("href=\"#f-cause\""))
                .body(containsString("href=\"#f-until\"")).body(containsString("href=\"#f-words\""));
        HEAD.post("/api/v1" + page + "/answers", Map.of("reply", "LATE")).then().statusCode(422).body("errors.pointer.flatten()",
                equalTo(List.of("/words", "/cause", "/until")));
        HEAD.asks().get("/api/v1" + page).then().statusCode(200).body("waits", equalTo(true)).body("reply", equalTo(null));

        head.post(page, Map.of("reply", "LATE", "cause", "PROVIDER", "until", "2027-02-01", "words", "Le prestataire livre en janvier.")).then()
                .statusCode(303);
        HEAD.asks().get("/api/v1/tasks/" + task).then().body("dueOn", equalTo("2027-02-01"));
        Notice told = Told.latest("lead@demo.parvis.example");
        assertEquals(NoticeKind.LADDER_ANSWER, told.kind);
        assertTrue(told.words.contains("sera en retard, jusqu’au lundi 1er février 2027"), told.words);
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=20").then().body(containsString("a répondu à un rappel que ce sera en retard"));
        head.get(page).then().statusCode(200).body(containsString("déjà reçu une réponse")).body(not(containsString("name=\"reply\"")));
        HEAD.post("/api/v1" + page + "/answers", Map.of("reply", "DONE")).then().statusCode(409);
        HEAD.asks().get("/api/v1/tasks/" + task).then().body("state", equalTo("OPEN"));
    }

    @Test
    void whatWillBeLateIsNotRemindedBeforeItsNewDateAndThenClimbsOn() {
        town = towns.make(MONDAY);
        Task task = towns.giveTask(town, MONDAY, MONDAY.plusWeeks(1));
        walk(MONDAY, MONDAY.plusWeeks(1));
        LocalDate until = MONDAY.plusWeeks(4);
        answer(MONDAY.plusWeeks(1), new Answer(LadderReply.LATE, SlipCause.WORKLOAD, until, "Deux absents."));
        walk(MONDAY.plusWeeks(1).plusDays(1), until.minusDays(1));
        assertEquals(1, steps().size());
        assertEquals(1, look(until));
        assertEquals(Rung.SUPERIOR, steps().get(1).rung);
        assertEquals(until, QuarkusTransaction.requiringNew().call(() -> Task.<Task>findById(task.id).dueOn()));
    }

    @Test
    void thatItIsUnderWayHoldsTheLadderOnce() {
        town = towns.make(MONDAY);
        towns.giveTask(town, MONDAY, MONDAY);
        LocalDate reminder = MONDAY.plusWeeks(1);
        walk(MONDAY, reminder);
        answer(reminder.plusDays(4), new Answer(LadderReply.UNDER_WAY, null, null, null));
        walk(reminder.plusDays(5), MONDAY.plusDays(17));
        assertEquals(1, steps().size(), "quiet for five working days");
        assertEquals(1, look(MONDAY.plusDays(18)));
        answer(MONDAY.plusDays(18), new Answer(LadderReply.UNDER_WAY, null, null, null));
        walk(MONDAY.plusDays(19), MONDAY.plusDays(25));
        assertEquals(Rung.DGS_LIST, steps().get(2).rung, "as was announced");
    }

    @Test
    void whatIsNoLongerToBeDoneIsCancelledWithItsReason() {
        town = towns.make(MONDAY);
        Task task = towns.giveTask(town, MONDAY, MONDAY);
        walk(MONDAY, MONDAY.plusWeeks(1));
        answer(MONDAY.plusWeeks(1), new Answer(LadderReply.NO_LONGER, null, null, "Le règlement a été abandonné."));
        QuarkusTransaction.requiringNew().run(() -> {
            Task now = Task.findById(task.id);
            assertEquals(TaskState.CANCELLED, now.state());
            assertEquals("Le règlement a été abandonné.", now.stateReason());
        });
        walk(MONDAY.plusWeeks(1).plusDays(1), MONDAY.plusWeeks(6));
        assertEquals(1, steps().size());
    }

    @Test
    void anOverdueUpdateIsRemindedAndWithdrawingItIsTheLeads() {
        town = towns.make(MONDAY);
        long dataset = published(MONDAY.minusDays(1));
        walk(MONDAY, MONDAY.plusWeeks(1));
        assertEquals(List.of(WaitKind.UPDATE), steps().stream().map(step -> step.kind).toList());
        assertTrue(on(MONDAY.plusWeeks(1), "10:00", () -> answering.answer(steps().get(0).id, new Answer(LadderReply.NO_LONGER, null, null,
                "Le logiciel est arrêté."), town.head())));
        assertNull(QuarkusTransaction.requiringNew().call(() -> Dataset.<Dataset>findById(dataset).checks().withdrawnOn()));
        assertTrue(on(MONDAY.plusWeeks(1), "10:00", () -> QuarkusTransaction.requiringNew().call(() -> foretold.of(Project.findById(town.projectId()), "UPDATE",
                dataset, Locale.FRENCH))).orElseThrow().startsWith("Sera rappelé le "), "it is the lead's now, and the page of the dataset says so");
        Notice told = latest(town.lead().personId());
        assertEquals("/datasets/" + dataset + "/diffusion", told.path);
        assertTrue(told.words.contains("n’est plus produit") && told.words.contains("Le retrait est à décider par vous"), told.words);
    }

    @Test
    void whatIsProducedNoMoreIsTheLeadsFromThenOn() {
        town = towns.make(MONDAY);
        long dataset = published(MONDAY.minusDays(1));
        QuarkusTransaction.requiringNew().run(() -> Dataset.update("standing.withheld = true where id = ?1", dataset));
        walk(MONDAY, MONDAY.plusWeeks(1));
        LocalDate said = MONDAY.plusWeeks(1);
        assertTrue(on(said, "10:00", () -> answering.answer(steps().get(0).id, new Answer(LadderReply.NO_LONGER, null, null, "Arrêté."), town.head())));
        assertFalse(latest(town.lead().personId()).subject.contains("Agenda"), "whoever looks after the mail reads subjects");
        walk(said.plusDays(1), said.plusDays(6));
        assertEquals(1, steps().size());
        walk(said.plusDays(7), said.plusWeeks(5));
        assertEquals(List.of(town.lead().personId()), steps().stream().skip(1).map(step -> step.holderId).distinct().toList());
        assertEquals(List.of(Rung.REMINDER, Rung.SUPERIOR, Rung.DGS_LIST), steps().stream().skip(1).map(step -> step.rung).toList());
    }

    @Test
    void whoSaidThatItIsProducedNoMoreIsWaitedForNoLongerAndTheLeadIs() {
        town = towns.make(MONDAY);
        long dataset = published(MONDAY.minusDays(1));
        LocalDate said = MONDAY.plusWeeks(1);
        walk(MONDAY, said);
        assertEquals(List.of(1L, 0L), waitingUpdates(said));
        answer(said, new Answer(LadderReply.NO_LONGER, null, null, "Arrêté."));
        assertEquals(List.of(0L, 1L), waitingUpdates(said), "on the first page and in the digest");
        assertEquals(List.of(0L, 1L), listedUpdates(said), "in the list that the first page opens");
        QuarkusTransaction.requiringNew().run(() -> Dataset.update("coverage.nextUpdateDue = ?1 where id = ?2", said.plusDays(1), dataset));
        assertEquals(List.of(1L, 0L), waitingUpdates(said.plusDays(3)), "what falls due anew was not answered");
    }

    @Test
    void anOverdueUpdateIsReportedInItsOwnWordsAndCounted() {
        town = towns.make(MONDAY);
        published(MONDAY.minusDays(1));
        walk(MONDAY, MONDAY.plusWeeks(3));
        Notice told = latest(town.dgs().personId());
        assertTrue(told.kind == NoticeKind.LADDER_LIST && told.words.contains("reste due"), told.words);
        assertEquals(1, on(MONDAY.plusWeeks(3), "10:00", () -> QuarkusTransaction.requiringNew().call(() -> waits.reportedUpdates(
                Project.findById(town.projectId()), MONDAY.plusWeeks(3)))).size());
    }

    @Test
    void whoIsToUpdateNoMoreHasNothingToAnswer() {
        town = towns.make(MONDAY);
        long dataset = published(MONDAY.minusDays(1));
        walk(MONDAY, MONDAY.plusWeeks(1));
        QuarkusTransaction.requiringNew().run(() -> Dataset.update("release.updaterId = ?1 where id = ?2", town.dgs().personId(), dataset));
        assertFalse(on(MONDAY.plusWeeks(1), "10:00", () -> QuarkusTransaction.requiringNew().call(() -> answering.asked(steps().get(0).id, town.head())
                .orElseThrow().waits())));
        assertFalse(on(MONDAY.plusWeeks(1), "10:00", () -> answering.answer(steps().get(0).id, new Answer(LadderReply.UNDER_WAY, null, null,
                "Pas de changement."), town.head())));
    }

    @Test
    void aDateThatCannotBeIsRefusedOnItsField() {
        long project = LEAD.project("Dates").id();
        LocalDate today = LocalDate.now(Clocks.PARIS);
        int task = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId",
                HEAD.get("/api/v1/me").getLong("id"), "dueOn", today.plusDays(90).toString())).then().statusCode(201).extract().path("id");
        LEAD.patch("/api/v1/tasks/" + task, Map.of("startOn", today.plusDays(60).toString(), "state", "STARTED")).then().statusCode(200);
        long step = QuarkusTransaction.requiringNew().call(() -> {
            LadderStep reminder = LadderStep.of(LEAD.town(), project, new Wait.Key(WaitKind.TASK, task, Instant.parse("2026-01-05T09:00:00Z"),
                    HEAD.get("/api/v1/me").getLong("id")), Rung.REMINDER, Instant.parse("2026-01-15T07:00:00Z"));
            reminder.persist();
            return reminder.id;
        });
        Map<String, String> late = Map.of("reply", "LATE", "cause", "WORKLOAD", "words", "Deux absents.", "until", today.plusDays(30).toString());
        HEAD.post("/api/v1/reminders/" + step + "/answers", late).then().statusCode(422).body("errors[0].pointer", equalTo("/until"))
                .body("errors[0].message", containsString("Le début doit précéder"));
        Visitor head = Visitor.signedIn("head");
        head.post("/reminders/" + step, late).then().statusCode(422).body(containsString("href=\"#f-until\"")).body(containsString("Deux absents."));
        head.post("/reminders/" + step, Map.of("reply", "LATE", "cause", "WORKLOAD", "words", "Deux absents.", "until", today.plusDays(400).toString()))
                .then().statusCode(422).body(containsString("Indiquez une date dans un an au plus"));
    }

    @Test
    void whoSaysThatPublishedDataHaveNotChangedHasEnteredAnUpdate() {
        town = towns.make(MONDAY);
        long dataset = published(MONDAY.minusDays(1));
        walk(MONDAY, MONDAY.plusWeeks(1));
        assertTrue(on(MONDAY.plusWeeks(1), "10:00", () -> answering.answer(steps().get(0).id, new Answer(LadderReply.UNDER_WAY, null, null,
                "Pas de changement."), town.head())));
        LocalDate due = QuarkusTransaction.requiringNew().call(() -> Dataset.<Dataset>findById(dataset).coverage.nextUpdateDue);
        assertTrue(due == null || due.isAfter(MONDAY.plusWeeks(1)), String.valueOf(due));
        walk(MONDAY.plusWeeks(1).plusDays(1), MONDAY.plusWeeks(3));
        assertEquals(1, steps().size());
    }

    @Test
    void duringAnAbsenceNobodyIsRemindedAndTheClockStands() {
        town = towns.make(MONDAY);
        towns.askVisa(town, MONDAY, "Lieux culturels");
        on(MONDAY, "10:00", () -> absences.announce(town.head().personId(), MONDAY.plusDays(2), MONDAY.plusDays(8), town.lead()));
        walk(MONDAY, MONDAY.plusDays(13));
        assertEquals(List.of(), steps());
        assertEquals(1, look(MONDAY.plusDays(14)), "five days without the five of the absence");
        assertEquals(Absences.Fault.PERSON, on(MONDAY, "10:00", () -> absences.announce(town.lead().personId(), MONDAY, MONDAY, town.head())));
    }

    /** How many the head is waited for, and how many the lead. */
    private List<Long> waitingUpdates(LocalDate day) {
        return Stream.of(town.head(), town.lead()).map(actor -> on(day, "11:00", () -> QuarkusTransaction.requiringNew().call(() -> waiting.of(actor)))
                .updates().stream().mapToLong(UpdateQueries.WaitingUpdates::count).sum()).toList();
    }

    private List<Long> listedUpdates(LocalDate day) {
        var mine = new DiffusionFilter(null, null, null, null, null, null, DiffusionState.UPDATE_DUE, null, true);
        return Stream.of(town.head(), town.lead()).map(actor -> on(day, "11:00", () -> QuarkusTransaction.requiringNew().call(() -> diffusion.ofProject(actor,
                town.projectId(), mine, DiffusionSort.NUMBER, false, day, 1, 50))).total()).toList();
    }

    private long published(LocalDate dueOn) {
        return on(MONDAY, "09:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            Dataset dataset = datasets.add(Project.findById(town.projectId()), town.departmentId(), DatasetOrigin.ADDED,
                    DatasetChange.of(Map.of(DatasetField.TITLE, "Agenda")), town.lead());
            dataset.flush();
            Dataset.update("checks.firstPublished = ?1, coverage.nextUpdateDue = ?2, release.updaterId = ?3 where id = ?4", dueOn.minusYears(1), dueOn,
                    town.head().personId(), dataset.id);
            return dataset.id;
        }));
    }

    private void answer(LocalDate day, Answer answer) {
        List<LadderStep> steps = steps();
        LadderStep last = steps.get(steps.size() - 1);
        assertTrue(on(day, "10:00", () -> answering.answer(last.id, answer, town.head())));
        assertFalse(on(day, "10:01", () -> answering.answer(last.id, answer, town.head())), "once");
    }

    private void walk(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            look(day);
        }
    }

    private int look(LocalDate day) {
        return on(day, "08:00", () -> sender.climbDue(List.of(town.row())));
    }

    private List<LadderStep> steps() {
        return QuarkusTransaction.requiringNew().call(() -> LadderStep.list("municipalityId = ?1 order by id", town.townId()));
    }

    private static Notice latest(long personId) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.<Notice>find("personId = ?1 order by id desc", personId).firstResult());
    }
}
