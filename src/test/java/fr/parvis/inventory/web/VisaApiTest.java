package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Heads of departments stand behind their lines, through the API. */
@QuarkusTest
class VisaApiTest {

    private Api.Project project;
    private final List<String> datasets = new ArrayList<>();

    @BeforeEach
    void threeLinesOfCulture() {
        project = LEAD.project("Visas");
        for (String title : List.of("Lieux culturels", "Fréquentation des lieux", "Adhérents des associations")) {
            datasets.add(LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId",
                    LEAD.department("CUL"))).then().statusCode(201).extract().path("id").toString());
        }
        LEAD.patch("/api/v1/datasets/" + datasets.get(2), Map.of("personalDataLevel", 2)).then().statusCode(200);
    }

    @Test
    void aHeadDecidesOnEveryLineAtOnceAndGetsAReceipt() {
        JsonPath asked = launch(LEAD);
        LEAD.asks().get("/api/v1/visas/" + asked.getString("items[0].id")).then().body("state", equalTo("OPEN")).body("lines.group",
                contains("NEW", "NEW", "AT_RISK"));

        decide(HEAD, asked, "APPROVE", "APPROVE_WITH_RESERVATION", "SEND_BACK").statusCode(200).body("sha256", matchesPattern("[0-9a-f]{64}"));

        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("STANDING")).body("status", equalTo("CONFIRMED"));
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(2)).then().body("visa", equalTo("NONE"));
        LEAD.asks().get("/api/v1/visas/" + asked.getString("items[0].id")).then().body("state", equalTo("DECIDED"));
        decide(HEAD, asked, "APPROVE", "APPROVE", "APPROVE").statusCode(409);
    }

    @Test
    void readingLeavesEveryLineAtItsVersion() {
        JsonPath asked = launch(LEAD);
        int version = LEAD.get("/api/v1/datasets/" + datasets.get(0)).getInt("version");
        for (int i = 0; i < 2; i++) {
            HEAD.asks().get("/api/v1/visas/" + asked.getString("items[0].id")).then().statusCode(200);
            fr.parvis.Visitor.signedIn("lead").get("/projects/" + project.id() + "/datasets.csv").then().statusCode(200);
        }
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("version", equalTo(version));
    }

    @Test
    void aLineThatChangedASecondAgoIsNotSignedAndNothingElseIs() {
        JsonPath asked = launch(LEAD);
        LEAD.patch("/api/v1/datasets/" + datasets.get(1), Map.of("description", "Entrées par mois")).then().statusCode(200);

        decide(HEAD, asked, "APPROVE", "APPROVE", "APPROVE").statusCode(409).body("detail", containsString("changé"));

        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));
    }

    @Test
    void oneDecisionWithoutItsReasonChangesNothing() {
        JsonPath asked = launch(LEAD);
        List<Map<String, Object>> decisions = List.of(Map.of("datasetId", datasets.get(0), "decision", "APPROVE"),
                Map.of("datasetId", datasets.get(1), "decision", "SEND_BACK"));

        HEAD.asks().body(Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions", decisions))
                .post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions").then().statusCode(422);

        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));
    }

    @Test
    void onlyTheHeadOrTheDeputyOfTheDepartmentSigns() {
        JsonPath asked = launch(LEAD);
        for (Api other : List.of(LEAD, DGS, Api.DPO, Api.ELU, Api.ADMIN)) {
            decide(other, asked, "APPROVE", "APPROVE", "APPROVE").statusCode(403);
        }
    }

    @Test
    void aChangeOfSubstanceMakesTheVisaFallAndATypingErrorDoesNot() {
        decide(HEAD, launch(LEAD), "APPROVE", "APPROVE", "APPROVE").statusCode(200);

        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("title", "Lieux culturel")).then().statusCode(200).body("visa", equalTo("STANDING"));
        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("personalDataLevel", 3)).then().statusCode(200).body("visa", equalTo("FALLEN"));

        JsonPath again = launch(LEAD);
        LEAD.asks().get("/api/v1/visas/" + again.getString("items[0].id")).then().body("lines.find { it.title == 'Lieux culturel' }.group",
                equalTo("AT_RISK")).body("lines.find { it.title == 'Fréquentation des lieux' }.group", equalTo("UNCHANGED"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal").then().body("items.event.flatten()",
                org.hamcrest.Matchers.hasItem("inventory.visa-fallen"));
    }

    @Test
    void aDecisionIsTakenBackWithinTenMinutes() {
        JsonPath asked = launch(LEAD);
        decide(HEAD, asked, "APPROVE", "APPROVE", "OUT_OF_SCOPE").statusCode(200);
        String visa = "/api/v1/visas/" + asked.getString("items[0].id");

        LEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(403);
        HEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(200).body("state", equalTo("OPEN")).body("lines", hasSize(3));
        HEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(409);

        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));
    }

    @Test
    void whatIsTakenBackAfterALaterCampaignWaitsThere() {
        JsonPath first = launch(LEAD);
        decide(HEAD, first, "APPROVE", "APPROVE", "APPROVE").statusCode(200);
        JsonPath second = launch(LEAD);
        HEAD.asks().body("{}").post("/api/v1/visas/" + first.getString("items[0].id") + "/withdrawals").then().statusCode(200).body("state",
                equalTo("REPLACED"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/visas").then().body("items.id", contains(second.getInt("items[0].id")));
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));
    }

    @Test
    void aLaterCampaignReplacesWhatWasStillAsked() {
        JsonPath first = launch(LEAD);
        JsonPath second = launch(LEAD);

        decide(HEAD, first, "APPROVE", "APPROVE", "APPROVE").statusCode(409);
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/visas").then().body("items", hasSize(1)).body("items[0].id",
                equalTo(second.getInt("items[0].id"))).body("items[0].snapshotHash", not(equalTo(null)));
        LEAD.asks().body(Map.of("dueOn", "2020-01-01")).post("/api/v1/projects/" + project.id() + "/visas").then().statusCode(422);
    }

    private JsonPath launch(Api who) {
        return who.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds",
                List.of(LEAD.department("CUL")))).then().statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse decide(Api who, JsonPath asked, String... decisions) {
        List<Map<String, Object>> sent = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            sent.add(Map.of("datasetId", datasets.get(i), "decision", decisions[i], "reason", "Vu avec le service"));
        }
        return who.asks().body(Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions", sent))
                .post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions").then();
    }
}
