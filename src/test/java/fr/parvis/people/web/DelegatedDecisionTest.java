package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.Visitor;
import fr.parvis.people.Delegation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody decides with a power that was lent: gates and visas, signed by both names, and not a minute too long. */
@QuarkusTest
class DelegatedDecisionTest {

    private static final String SIGNED_DGS = "M. agent, par délégation de M. dgs";
    private static final String SIGNED_HEAD = "M. agent, par délégation de M. head";

    @Inject
    LentTown towns;

    private Lent town;
    private Visitor agent;

    @BeforeEach
    void aTown() {
        town = towns.found();
        agent = town.signedIn("agent");
    }

    @Test
    void aDelegateOfTheDgsFindsTheGateOnTheFirstPageAndDecidesItUnderBothNames() {
        submitted();
        agent.get("/projects/" + town.project()).then().statusCode(404);
        towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));

        agent.get("/").then().body(containsString("Vous suppléez M. dgs (direction générale) jusqu’au ")).body(containsString("/projects/" + town.project()));
        agent.post("/phases/" + phase() + "/moves", Map.of("move", "APPROVE", "version", version(), "gate", "")).then().statusCode(303);

        JsonPath moves = town.asks("lead").get("/api/v1/phases/" + phase() + "/moves").jsonPath();
        assertEquals(List.of("M. agent", "M. dgs"), List.of(moves.getString("items.find { it.move == 'APPROVE' }.by"),
                moves.getString("items.find { it.move == 'APPROVE' }.onBehalfOf")));
        town.signedIn("lead").get("/projects/" + town.project() + "/journal").then().body(containsString(SIGNED_DGS));
        town.signedIn("lead").inEnglish().get("/projects/" + town.project() + "/journal").then().body(containsString("M. agent, on behalf of M. dgs"));
    }

    @Test
    void aGateFormOpenedBeforeTheEndAndSentAfterIsRefusedAndKeepsWhatWasTyped() {
        submitted();
        Delegation lent = towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));
        agent.get("/projects/" + town.project()).then().statusCode(200).body(containsString("value=\"RETURN\""));
        towns.pass(lent);

        String words = "La délibération du 4 mars n’est pas jointe.";
        agent.post("/phases/" + phase() + "/moves", Map.of("move", "RETURN", "version", version(), "reason", words)).then().statusCode(409)
                .body(containsString("La délégation de M. dgs a pris fin le ")).body(containsString("votre décision n’a pas été enregistrée"))
                .body(containsString("Demandez à M. dgs")).body(containsString(words));
        town.asks("lead").get("/api/v1/phases/" + phase()).then().body("state", equalTo("IN_REVIEW"));
        town.asks("agent").header("If-Match", "*").body(Map.of("move", "RETURN", "reason", words)).post("/api/v1/phases/" + phase() + "/moves").then()
                .statusCode(409).body("type", equalTo("/problems/delegation-ended")).body("detail", containsString("La délégation de M. dgs a pris fin le "));
    }

    @Test
    void aDelegationEndedEarlyShowsTheTownToNobodyItDidNotShowItTo() {
        Delegation lent = towns.dgs(town, "agent", towns.now().plus(Duration.ofDays(2)));
        agent.get("/projects/" + town.project()).then().statusCode(200);
        town.asks("admin").post("/api/v1/delegations/" + lent.id + "/end").then().statusCode(200).body("state", equalTo("CUT_SHORT"));
        agent.get("/projects/" + town.project()).then().statusCode(404);
        agent.get("/").then().body(not(containsString("Vous suppléez")));
    }

    @Test
    void aDelegateOfTheHeadGivesTheVisaAndBothNamesAreOnTheReceipt() {
        String visa = asked();
        agent.get("/visas/" + visa).then().statusCode(404);
        towns.head(town, "agent", towns.now().plus(Duration.ofDays(2)));

        agent.get("/").then().body(containsString("/visas/" + visa));
        String page = agent.get("/visas/" + visa).then().statusCode(200).body(containsString("Vous décidez pour M. head.")).extract().asString();
        JsonPath lines = town.asks("agent").get("/api/v1/visas/" + visa).jsonPath();
        agent.post("/visas/" + visa + "/decisions", Map.of("snapshotHash", lines.getString("snapshotHash"), "decision-" + lines.getString("lines[0].datasetId"),
                "APPROVE")).then().statusCode(303);

        assertTrue(page.contains("snapshotHash"));
        agent.get("/visas/" + visa).then().body(containsString(SIGNED_HEAD));
        town.asks("lead").get("/api/v1/datasets/" + lines.getString("lines[0].datasetId")).then().body("visa", equalTo("STANDING"));
        town.signedIn("lead").get("/visas/" + visa + "/receipt.pdf").then().statusCode(200);
    }

    @Test
    void aVisaSentOneMinuteTooLateIsRefusedAndKeepsWhatWasChosen() {
        String visa = asked();
        Delegation lent = towns.head(town, "agent", towns.now().plus(Duration.ofDays(2)));
        JsonPath lines = town.asks("agent").get("/api/v1/visas/" + visa).jsonPath();
        String dataset = lines.getString("lines[0].datasetId");
        towns.pass(lent);

        agent.post("/visas/" + visa + "/decisions", Map.of("snapshotHash", lines.getString("snapshotHash"), "decision-" + dataset, "SEND_BACK", "reason-" + dataset,
                "Tenu par l’association des commerçants.")).then().statusCode(409).body(containsString("La délégation de M. head a pris fin le "))
                .body(containsString("Tenu par l’association des commerçants."));
        town.asks("lead").get("/api/v1/visas/" + visa).then().body("state", equalTo("OPEN"));
    }

    @Test
    void aDelegateOfTheHeadDecidesForNoOtherDepartmentAndNotAsTheDgs() {
        submitted();
        towns.head(town, "agent", towns.now().plus(Duration.ofDays(2)));
        town.asks("agent").header("If-Match", "*").body(Map.of("move", "APPROVE")).post("/api/v1/phases/" + phase() + "/moves").then().statusCode(403);
        town.asks("agent").body(Map.of("title", "Plans", "departmentId", town.vacant())).post("/api/v1/projects/" + town.project() + "/datasets").then()
                .statusCode(403);
    }

    private void submitted() {
        move("START");
        for (Map<String, Object> check : town.asks("lead").get("/api/v1/phases/" + phase() + "/checks").jsonPath().<Map<String, Object>>getList("items")) {
            town.asks("lead").header("If-Match", "*").body(Map.of("answer", "YES", "evidence", "Compte rendu")).put("/api/v1/checks/" + check.get("id")).then()
                    .statusCode(200);
        }
        move("SUBMIT");
    }

    private void move(String move) {
        town.asks("lead").header("If-Match", "\"" + version() + "\"").body(Map.of("move", move)).post("/api/v1/phases/" + phase() + "/moves").then()
                .log().ifValidationFails().statusCode(200);
    }

    /** A line of Voirie, put to its head. */
    private String asked() {
        town.asks("lead").body(Map.of("title", "Places de stationnement", "departmentId", town.department()))
                .post("/api/v1/projects/" + town.project() + "/datasets").then().statusCode(201);
        return town.asks("lead").body(Map.of("dueOn", "2099-03-14", "departmentIds", List.of(town.department())))
                .post("/api/v1/projects/" + town.project() + "/visas").then().statusCode(201).extract().path("items[0].id").toString();
    }

    private long phase() {
        return town.phases().get(0);
    }

    private String version() {
        return town.asks("lead").get("/api/v1/phases/" + phase()).jsonPath().getString("version");
    }
}
