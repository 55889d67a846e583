package fr.parvis.gap.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What differs between the lead's list and what a department says; demo-head is the head of culture. */
@QuarkusTest
class GapTest {

    @Inject
    ReadyInventory inventory;

    private Api.Project project;
    private String path;

    @BeforeEach
    void aProject() {
        project = LEAD.project("Écarts");
        path = "/api/v1/projects/" + project.id();
    }

    @Test
    void answersOpenGapsAndOtherAnswersCloseThem() {
        String number = listed("CUL", "Lieux culturels").getString("number");
        culture("coherence", equalTo("UNANSWERED"));
        answer(number, "NO", null);
        gaps("?open=true").body("items.kind", contains("TO_REMOVE")).body("items.severity", contains("BLOCKING")).body("items.number",
                contains(number)).body("items[0].owner", not(equalTo(null)));
        culture("coherence", equalTo("BLOCKED"));
        answer(number, "YES", "Deux lieux ont fermé.");
        gaps("?open=true").body("items.kind", contains("TO_CORRECT")).body("items.words", contains("Deux lieux ont fermé."));
        answer(number, "YES", null);
        gaps("?open=true").body("total", equalTo(0));
        gaps("").body("total", equalTo(2));
        culture("coherence", equalTo("COHERENT"));
        culture("confirmed", equalTo(1));
    }

    @Test
    void whatADepartmentAddsIsTheLeadsToLookAtAndATwinIsTold() {
        Visitor.signedIn("lead").post("/projects/" + project.id() + "/starter-catalogue", Map.of("CU-05", String.valueOf(LEAD.department("URB"))))
                .then().statusCode(303);
        answer("CU-05", "YES", null);
        gaps("?department=CUL").body("items.kind", contains("DUPLICATE", "TO_ADD")).body("items[0].words", containsString("(Urbanisme)"));
        culture("coherence", equalTo("COHERENT"));
    }

    @Test
    void aGapIsFollowedThenClosedOnceWithAReason() {
        JsonPath dataset = listed("CUL", "Adhérents");
        JsonPath gap = HEAD.post(path + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "datasetId", dataset.getLong("id"), "kind", "QUALITY",
                "severity", "MAJOR", "words", "Un tiers des adresses manque.")).then().statusCode(201).extract().jsonPath();
        String one = "/api/v1/gaps/" + gap.getLong("id");
        HEAD.patch(one, Map.of("severity", "MINOR")).then().statusCode(403);
        LEAD.asks().header("If-Match", "\"99\"").body(Map.of("severity", "MINOR")).patch(one).then().statusCode(412);
        LEAD.patch(one, Map.of("severity", "BLOCKING", "action", "Compléter avant juin.")).then().statusCode(200).body("severity", equalTo("BLOCKING"))
                .body("action", equalTo("Compléter avant juin."));
        LEAD.patch(one, Map.of("ownerId", 999999)).then().statusCode(422).body("errors.pointer", contains("/ownerId"));
        close(LEAD, one, "Fait").statusCode(422);
        close(LEAD, one, "Adresses complétées le 3 mars.").statusCode(200).body("closedReason", equalTo("Adresses complétées le 3 mars."));
        close(DGS, one, "Adresses complétées le 3 mars.").statusCode(409);
        LEAD.asks().get(path + "/journal?size=5").then().body("items.sentence", hasItem(containsString("a clos un écart de Culture")));
        ELU.post(path + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "QUALITY", "severity", "MAJOR", "words", "x")).then()
                .statusCode(403);
        HEAD.post(path + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "kind", "QUALITY", "severity", "MAJOR", "words", "x")).then()
                .statusCode(403);
        LEAD.post(path + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "datasetId", dataset.getLong("id"), "kind", "QUALITY", "severity",
                "MAJOR", "words", "x")).then().statusCode(422).body("errors.pointer", contains("/datasetId"));
    }

    @Test
    void aGapAboutADatasetNotToBeMentionedIsSeenByItsConfidantsAlone() {
        JsonPath dataset = listed("CUL", "Cachettes");
        LEAD.patch("/api/v1/datasets/" + dataset.getLong("id"), Map.of("withheld", true)).then().statusCode(200);
        answer(dataset.getString("number"), "NO", null);
        gaps("").body("total", equalTo(1));
        HEAD.asks().get(path + "/gaps").then().body("total", equalTo(1));
        ELU.asks().get(path + "/gaps").then().body("total", equalTo(0));
        long id = LEAD.get(path + "/gaps").getLong("items[0].id");
        ELU.asks().get("/api/v1/gaps/" + id).then().statusCode(404);
        Visitor.signedIn("elu").get("/gaps/" + id).then().statusCode(404);
    }

    @Test
    void theGateOfAwarenessWaitsForBlockingGapsOnTheFirstBand() {
        inventory.forTraining(project);
        for (int phase = 0; phase < 2; phase++) {
            LEAD.move(project.phases().get(phase), "START", null).then().statusCode(200);
            DGS.move(project.phases().get(phase), "FORCE", "Le conseil se réunit demain, on avance.").then().statusCode(200);
        }
        String awareness = "/api/v1/phases/" + project.phases().get(2) + "/options";
        LEAD.move(project.phases().get(2), "START", null).then().statusCode(200);
        String unmet = "find { it.move == 'SUBMIT' }.blockers.condition";
        String number = LEAD.get(path + "/datasets?department=CUL").getString("items[0].number");
        answer(number, "NO", null);
        LEAD.asks().get(awareness).then().body(unmet, hasItem("NO_BLOCKING_GAP"));
        close(LEAD, "/api/v1/gaps/" + LEAD.get(path + "/gaps").getLong("items[0].id"), "Le service l’a retrouvé depuis.").statusCode(200);
        LEAD.asks().get(awareness).then().body(unmet, not(hasItem("NO_BLOCKING_GAP")));
    }

    @Test
    void thePagesListFilterExportAndCloseGaps() {
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id() + "/gaps";
        lead.get(page).then().statusCode(200).body(containsString("Aucun écart"));
        String number = listed("CUL", "Lieux culturels").getString("number");
        lead.post(page, Map.of("departmentCode", "CUL", "number", "XXX-0001", "kind", "QUALITY")).then().statusCode(422)
                .body(containsString("href=\"#f-number\"")).body(containsString("href=\"#f-words\""));
        String sheet = lead.post(page, Map.of("departmentCode", "CUL", "number", number, "kind", "QUALITY", "severity", "MINOR", "words",
                "=1+1 à compléter")).then().statusCode(303).extract().header("Location");
        lead.get(page + "?kind=QUALITY&open=true").then().body(containsString("à compléter"));
        lead.get(page + "?kind=TO_ADD").then().body(not(containsString("à compléter")));
        lead.get(page + "?kind=NO").then().statusCode(422);
        lead.get(page + ".csv").then().statusCode(200).body(containsString("'=1+1 à compléter"));
        lead.get(sheet).then().statusCode(200).body(containsString("Qualité insuffisante – Culture"));
        lead.post(sheet + "/closings", Map.of("version", "0", "reason", "court")).then().statusCode(422);
        lead.post(sheet + "/closings", Map.of("version", "7", "reason", "Complété avec le service.")).then().statusCode(412);
        lead.post(sheet + "/closings", Map.of("version", "0", "reason", "Complété avec le service.")).then().statusCode(303);
        lead.get(sheet).then().body(containsString("Complété avec le service."));
    }

    private ValidatableResponse gaps(String query) {
        return LEAD.asks().get(path + "/gaps" + query).then().statusCode(200);
    }

    private void culture(String field, org.hamcrest.Matcher<?> is) {
        LEAD.asks().get(path + "/coherence").then().statusCode(200).body("items.find { it.code == 'CUL' }." + field, is);
    }

    private void answer(String question, String answer, String comment) {
        Map<String, Object> body = new HashMap<>(Map.of("departmentId", LEAD.department("CUL"), "question", question, "answer", answer));
        body.put("comment", comment);
        HEAD.post(path + "/questionnaire", body).then().statusCode(200);
    }

    private static ValidatableResponse close(Api who, String gap, String reason) {
        return who.asks().header("If-Match", "*").body(Map.of("reason", reason)).post(gap + "/closings").then();
    }

    private JsonPath listed(String department, String title) {
        return LEAD.post(path + "/datasets", Map.of("title", title, "departmentId", LEAD.department(department))).then().statusCode(201).extract()
                .jsonPath();
    }
}
