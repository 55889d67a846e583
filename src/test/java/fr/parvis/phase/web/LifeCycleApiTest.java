package fr.parvis.phase.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.ReadyInventory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LifeCycleApiTest {

    @Inject
    ReadyInventory inventory;

    @Test
    void aNewProjectHasItsFivePhasesPlannedOneAfterTheOther() {
        Project project = LEAD.project("Cinq phases");
        LEAD.asks().get("/api/v1/projects/" + project.id()).then().statusCode(200).body("cycle", equalTo(1))
                .body("phases.phase", equalTo(List.of("SCOPING", "TRAINING", "AWARENESS", "DIFFUSION", "REVIEW")))
                .body("phases.state", equalTo(List.of("PLANNED", "PLANNED", "PLANNED", "PLANNED", "PLANNED")))
                .body("phases[0].plannedStartOn", equalTo("2026-11-02"));
    }

    @Test
    void aPhaseStartsOnlyWhenTheOneBeforeIsDone() {
        Project project = LEAD.project("Ordre");
        LEAD.move(project.phases().get(1), "START", null).then().statusCode(409).body("type", equalTo("/problems/blocked"))
                .body("blockers.code", equalTo(List.of("PREVIOUS_PHASE_NOT_DONE")));
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    void aRefusalGivesEveryBlockerAndTheOptionsGiveTheSame() {
        long phase = startedWithoutObjective("Blocages");
        Response refused = LEAD.move(phase, "SUBMIT", null);
        refused.then().statusCode(409).body("blockers.message", hasSize(2)).body("blockers.liftedBy", hasItem("LEAD"))
                .body("blockers[0].fixAt", notNullValue()).body("detail", containsString("2 points"));
        List<Map<String, Object>> options = LEAD.get("/api/v1/phases/" + phase + "/options").getList("");
        Map<String, Object> submit = options.stream().filter(option -> option.get("move").equals("SUBMIT")).findFirst().orElseThrow();
        assertEquals(false, submit.get("open"));
        assertEquals(refused.jsonPath().getList("blockers"), submit.get("blockers"));
    }

    @Test
    void theRecommendedConditionNeverBlocks() {
        long phase = started("Recommandé");
        for (Map<String, Object> check : LEAD.get("/api/v1/phases/" + phase + "/checks").<Map<String, Object>>getList("items")) {
            if (Boolean.TRUE.equals(check.get("required"))) {
                LEAD.asks().header("If-Match", "*").body(Map.of("answer", "YES")).put("/api/v1/checks/" + check.get("id")).then()
                        .statusCode(200);
            }
        }
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void aReturnedGateOpensAnAttemptWhoseAnswersAreToBeConfirmedBesideTheEarlierOnes() {
        long phase = submitted("Renvoi");
        DGS.move(phase, "RETURN", null).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        DGS.move(phase, "RETURN", "Précisez le calendrier.").then().statusCode(200).body("state", equalTo("ACTIVE"))
                .body("attempt", equalTo(2));
        LEAD.move(phase, "SUBMIT", null).then().statusCode(409).body("blockers.code", hasItem("CHECK_TO_CONFIRM"));
        LEAD.asks().get("/api/v1/phases/" + phase + "/checks").then().body("items[0].answer", nullValue())
                .body("items[0].earlier.answer", equalTo("YES")).body("items[0].earlier.evidence", equalTo("Compte rendu"));
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
    }

    @Test
    void aWithdrawnRequestKeepsItsAttemptAndItsAnswers() {
        long phase = submitted("Retrait");
        LEAD.move(phase, "WITHDRAW", null).then().statusCode(200).body("state", equalTo("ACTIVE")).body("attempt", equalTo(1));
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
    }

    @Test
    void anApprovalWithAReservationMakesADatedTask() {
        Project project = LEAD.project("Réserve");
        long phase = submitted(project);
        DGS.move(phase, DGS.version(phase), Map.of("move", "APPROVE", "reservations",
                List.of(Map.of("text", "Joindre la lettre de mission", "dueOn", "2027-01-15")))).then().statusCode(200)
                .body("state", equalTo("DONE"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/tasks?q=lettre de mission&state=OPEN&size=200").then()
                .body("items.findAll { it.origin == 'RESERVATION' }.dueOn", equalTo(List.of("2027-01-15")));
    }

    @Test
    void answersDoNotMoveWhileTheDgsReadsThem() {
        long phase = submitted("Gel");
        long check = LEAD.get("/api/v1/phases/" + phase + "/checks").getLong("items[0].id");
        LEAD.asks().header("If-Match", "*").body(Map.of("answer", "NO")).put("/api/v1/checks/" + check).then().statusCode(409);
    }

    @Test
    void aForcedGateKeepsWhatItWentPastUntilSomebodyElseRegularisesIt() {
        long phase = startedWithoutObjective("Forcé");
        DGS.move(phase, "FORCE", "Trop court, ce motif").then().statusCode(200);
        LEAD.asks().get("/api/v1/phases/" + phase).then().body("awaitsRegularisation", equalTo(true));
        List<Integer> points = ELU.get("/api/v1/phases/" + phase + "/regularisations").getList("items.id");
        assertEquals(2, points.size());
        DGS.post("/api/v1/phases/" + phase + "/regularisations", Map.of("reason", "Je me régularise.")).then().statusCode(403);
        ELU.post("/api/v1/phases/" + phase + "/regularisations", Map.of("reason", "D’accord.")).then().statusCode(409)
                .body("points", hasSize(2));
        ELU.post("/api/v1/phases/" + phase + "/regularisations", Map.of("reason", "D’accord.", "waivers",
                points.stream().map(point -> Map.of("id", point, "reason", "Sans effet sur la suite.")).toList())).then().statusCode(200)
                .body("awaitsRegularisation", equalTo(false));
        ELU.post("/api/v1/phases/" + phase + "/regularisations", Map.of("reason", "Encore.")).then().statusCode(409);
    }

    @Test
    void forcingAsksForTwentyCharacters() {
        long phase = started("Motif");
        DGS.move(phase, "FORCE", "x".repeat(19)).then().statusCode(422).body("errors[0].message", containsString("20 caractères"));
        DGS.move(phase, "FORCE", "x".repeat(20)).then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void onlyTheLatestFinishedPhaseIsReopenedAndNotOnceTheNextIsAskedFor() {
        Project project = LEAD.project("Réouverture");
        inventory.forTraining(project);
        long scoping = project.phases().get(0);
        long training = project.phases().get(1);
        LEAD.pass(scoping);
        LEAD.move(training, "START", null).then().statusCode(200);
        DGS.move(scoping, "REOPEN", "Un objectif manque.").then().statusCode(200).body("attempt", equalTo(2));
        LEAD.answerAll(training);
        LEAD.move(training, "SUBMIT", null).then().statusCode(409).body("blockers.code", equalTo(List.of("PREVIOUS_PHASE_OPEN")));
        LEAD.answerAll(scoping);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(200);
        DGS.move(scoping, "APPROVE", null).then().statusCode(200);
        LEAD.move(training, "SUBMIT", null).then().statusCode(200);
        DGS.move(scoping, "REOPEN", "Encore un.").then().statusCode(409).body("blockers.code", equalTo(List.of("NEXT_PHASE_ADVANCED")));
    }

    @Test
    void somebodyElsesMoveIsRefusedWithTheRoleItBelongsTo() {
        long phase = submitted("Rôle");
        LEAD.move(phase, "APPROVE", null).then().statusCode(403).body("blockers.code", equalTo(List.of("RESERVED_TO_ROLE")))
                .body("blockers[0].liftedBy", equalTo("DGS")).body("detail", containsString("Direction générale"));
        DPO.move(phase, "WITHDRAW", null).then().statusCode(403);
    }

    @Test
    void aStalePageIsToldWhoDidWhatAndWhen() {
        long phase = started("Périmé");
        long seen = LEAD.version(phase);
        LEAD.answerAll(phase);
        LEAD.move(phase, seen, Map.of("move", "SUBMIT")).then().statusCode(200);
        LEAD.move(phase, seen, Map.of("move", "SUBMIT")).then().statusCode(412).body("detail", containsString("Claire Bresson"))
                .body("detail", containsString("soumise"));
    }

    @Test
    void aMoveWithoutTheVersionSeenIsNotMade() {
        long phase = started("Sans version");
        LEAD.asks().body(Map.of("move", "SUBMIT")).post("/api/v1/phases/" + phase + "/moves").then().statusCode(428);
    }

    @Test
    void ofTwoApprovalsAtOnceOneSucceedsAndTheOtherIsToldWhoWasFirst() {
        long phase = submitted("Simultané");
        long seen = DGS.version(phase);
        List<CompletableFuture<Response>> both = List.of(approval(phase, seen), approval(phase, seen));
        List<Integer> statuses = both.stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList();
        assertEquals(List.of(200, 412), statuses);
        assertTrue(both.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 412)
                .allMatch(answer -> answer.jsonPath().getString("detail").contains("Julien Kermadec")));
        assertEquals(1, LEAD.get("/api/v1/phases/" + phase + "/moves").getList("items.findAll { it.move == 'APPROVE' }").size());
    }

    private static CompletableFuture<Response> approval(long phase, long seen) {
        return CompletableFuture.supplyAsync(() -> DGS.move(phase, seen, Map.of("move", "APPROVE")));
    }

    @Test
    void whoAskedForAGateDoesNotDecideItWithoutALoggedExemption() {
        DGS.asks().get("/api/v1/phases/" + started("Options") + "/options").then().statusCode(200)
                .body("find { it.move == 'SUBMIT' }.blockers.code", hasItem("RESERVED_TO_ROLE"))
                .body("find { it.move == 'FORCE' }.open", equalTo(true));
    }

    @Test
    void askingForAnActMakesOneTaskHoweverOftenItIsAsked() {
        Project project = LEAD.project("Demande");
        long phase = project.phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        Map<String, String> request = Map.of("blocker", "SCOPING_MINUTES", "message", "Pouvez-vous le faire d’ici vendredi ?");
        int task = LEAD.post("/api/v1/phases/" + phase + "/requests", request).then().statusCode(201)
                .body("message", containsString("vendredi")).extract().path("id");
        LEAD.post("/api/v1/phases/" + phase + "/requests", request).then().statusCode(200).body("id", equalTo(task));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/tasks?size=200").then()
                .body("items.findAll { it.origin == 'REQUEST' }", hasSize(1));
    }

    @Test
    void anotherTownsPhaseDoesNotExist() {
        LEAD.asks().get("/api/v1/phases/999999").then().statusCode(404);
        LEAD.asks().get("/api/v1/phases/99999999999999999999").then().statusCode(404);
        LEAD.asks().get("/api/v1/projects?size=200").then().body("items.municipalityId", not(hasItem(2)));
    }

    private static long started(String title) {
        long phase = LEAD.project(title).phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        return phase;
    }

    /** Blocked twice: the objective is missing, and the minutes of the scoping meeting. */
    private static long startedWithoutObjective(String title) {
        long phase = LEAD.post("/api/v1/projects", Map.of("municipalityId", LEAD.town(), "title", title, "startsOn", "2026-11-02")).then()
                .statusCode(201).extract().jsonPath().getList("phases.id", Long.class).get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        return phase;
    }

    private static long submitted(String title) {
        return submitted(LEAD.project(title));
    }

    private static long submitted(Project project) {
        long phase = project.phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        return phase;
    }
}
