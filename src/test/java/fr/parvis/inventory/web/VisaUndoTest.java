package fr.parvis.inventory.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyDiffusion;
import fr.parvis.Visitor;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaUndo;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head takes decisions back: within ten minutes, while nothing rests on them, and every line is what it was. */
@QuarkusTest
class VisaUndoTest {

    private static final String LATE = "Les dix minutes sont passées";
    private static final String BUILT_UPON = "s’appuie déjà sur ces décisions";

    @Inject
    VisaUndo undo;

    private Api.Project project;
    private String title;
    private String dataset;
    private String visa;

    @BeforeEach
    void oneLineOfCulture() {
        project = LEAD.project("Reprises");
        title = "Lieux " + UUID.randomUUID();
        dataset = LEAD.post(path() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"), "communicability", "EVERYBODY",
                "licence", "lov2", "updateFrequency", "annual", "personalDataLevel", 0)).then().statusCode(201).extract().path("id").toString();
        campaign();
    }

    @Test
    void afterTenMinutesNothingIsTakenBackAndThePersonIsToldWhatToDo() {
        decide("APPROVE");
        Instant decided = Instant.parse(HEAD.get(visa).getString("decidedAt"));
        InventoryRefusal.Refused refused = assertThrows(InventoryRefusal.Refused.class, () -> takeBackAt(decided.plus(Duration.ofMinutes(10))));
        assertEquals(new InventoryRefusal.Conflict(InventoryRefusal.Reason.UNDO_TOO_LATE, ""), refused.refusal());
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("visa", equalTo("STANDING"));

        QuarkusTransaction.requiringNew().run(() -> VisaRequest.update("decidedAt = ?1 where id = ?2", decided.minus(Duration.ofMinutes(11)), id()));
        takeBack().statusCode(409).body("detail", containsString(LATE));
        QuarkusTransaction.requiringNew().run(() -> VisaRequest.update("decidedAt = ?1 where id = ?2", decided, id()));

        takeBackAt(decided.plus(Duration.ofMinutes(10)).minusMillis(1));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("visa", equalTo("NONE"));
    }

    @Test
    void theLineIsAgainWhatItWasAndLeavesTheRegister() {
        LEAD.asks().body(Map.of("served", true)).put("/api/v1/municipalities/" + LEAD.town() + "/registers").then().statusCode(200);
        assertFalse(register().contains(title), "nobody has confirmed it");
        decide("APPROVE");
        assertTrue(register().contains(title));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("status", equalTo("CONFIRMED"));

        takeBack().statusCode(200);

        assertFalse(register().contains(title));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("status", equalTo("TO_QUALIFY")).body("visa", equalTo("NONE"));
    }

    @Test
    void whatTheDepartmentHadConfirmedBeforeStaysConfirmed() {
        HEAD.post(path() + "/questionnaire", Map.of("departmentId", LEAD.department("CUL"), "question", HEAD.get("/api/v1/datasets/" + dataset)
                .getString("number"), "answer", "YES")).then().statusCode(200);
        decide("APPROVE");
        takeBack().statusCode(200);
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("status", equalTo("CONFIRMED")).body("visa", equalTo("NONE"));
    }

    @Test
    void whatWasPublishedSinceKeepsItsVisa() {
        decide("APPROVE");
        ReadyDiffusion.check(dataset);
        LEAD.post("/api/v1/datasets/" + dataset + "/publications", Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/datasets/" + dataset,
                "publishedOn", "2026-01-05")).then().statusCode(201);

        takeBack().statusCode(409).body("detail", containsString(BUILT_UPON));

        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("visa", equalTo("STANDING"));
    }

    @Test
    void whatIsPutToTheDgsIsTheDgssToSettle() {
        decide("SEND_BACK");
        campaign();
        decide("SEND_BACK");
        LEAD.post("/api/v1/datasets/" + dataset + "/arbitrations", Map.of("departmentPosition", "Pas à nous", "departmentConsequence", "Refus",
                "leadPosition", "C’est à vous", "leadConsequence", "Le jeu reste")).then().statusCode(201);
        takeBack().statusCode(409).body("detail", containsString(BUILT_UPON));
    }

    @Test
    void aQuestionIsTakenBackWithTheDecisionUntilItIsAnswered() {
        decide("ASK_OPINION");
        takeBack().statusCode(200).body("state", equalTo("OPEN"));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("dpoOpinion", equalTo("NONE"));
        assertEquals(1, LEAD.get(path() + "/opinions?shown=WITHDRAWN").getList("items").size());

        decide("ASK_OPINION");
        String opinion = LEAD.get(path() + "/opinions?shown=AWAITED").getString("items[0].id");
        Visitor.signedIn("dpo").post("/opinions/" + opinion, Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        takeBack().statusCode(409).body("detail", containsString(BUILT_UPON));
    }

    @Test
    void aLineHandedOverComesBackWhileTheOtherDepartmentHasNotDecided() {
        decide("HAND_OVER");
        takeBack().statusCode(200).body("lines.datasetId", contains(Integer.valueOf(dataset)));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("departmentId", equalTo((int) LEAD.department("CUL")));
        assertEquals(List.of(), LEAD.get(path() + "/visas").getList("items.findAll { it.departmentId != " + LEAD.department("CUL") + " }"),
                "nobody else is asked any more");
    }

    @Test
    void whatWasDecidedInALaterCampaignIsNotOverwritten() {
        decide("APPROVE");
        String first = visa;
        campaign();
        decide("APPROVE_WITH_RESERVATION");
        visa = first;
        takeBack().statusCode(409).body("detail", containsString(BUILT_UPON));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("visa", equalTo("STANDING"));
    }

    private void campaign() {
        JsonPath asked = LEAD.post(path() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds", List.of(LEAD.department("CUL")))).then()
                .statusCode(201).extract().jsonPath();
        visa = "/api/v1/visas/" + asked.getString("items[0].id");
    }

    private void decide(String decision) {
        Map<String, Object> one = new HashMap<>(Map.of("datasetId", dataset, "decision", decision, "reason", "Vu avec le service"));
        if (decision.equals("HAND_OVER")) {
            one.put("departmentId", LEAD.department("FIN"));
        }
        HEAD.post(visa + "/decisions", Map.of("snapshotHash", HEAD.get(visa).getString("snapshotHash"), "decisions", List.of(one))).then().statusCode(200);
    }

    private ValidatableResponse takeBack() {
        return HEAD.asks().body("{}").post(visa + "/withdrawals").then();
    }

    /** As if it were that moment. */
    private void takeBackAt(Instant moment) {
        Clocks.at(moment, () -> QuarkusTransaction.requiringNew().run(() -> {
            VisaRequest request = VisaRequest.findById(id());
            undo.undo(request, new Actor(request.department.headId, "Hélène", "head@demo.parvis.example", null,
                    List.of(new Membership(request.department.municipality.id, Role.HEAD))));
        }));
    }

    private long id() {
        return Long.parseLong(visa.substring(visa.lastIndexOf('/') + 1));
    }

    private static String register() {
        return Visitor.anonymous().get("/public/" + LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode") + "/rip.csv").then()
                .statusCode(200).extract().asString();
    }

    private String path() {
        return "/api/v1/projects/" + project.id();
    }
}
