package fr.parvis.inventory.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.people.Department;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands behind the lines of a department: its head or the deputy, whoever wrote them, and not who launched the campaign. */
@QuarkusTest
class VisaRightsTest {

    private Api.Project project;
    private final List<String> datasets = new ArrayList<>();
    private String visa;
    private Long usualHead;

    @BeforeEach
    void oneLineOfEachOfTwoDepartments() {
        project = LEAD.project("Qui vise");
        datasets.add(dataset(LEAD, "Lieux culturels", "CUL"));
        datasets.add(dataset(LEAD, "Marchés publics", "FIN"));
        usualHead = QuarkusTransaction.requiringNew().call(() -> culture().headId);
    }

    @AfterEach
    void asItWas() {
        posts(usualHead, null);
    }

    @Test
    void whoLaunchedTheCampaignSignsOnlyWithAnExemptionThatTheHistoryTells() {
        long lead = LEAD.get("/api/v1/me").getLong("id");
        posts(lead, null);
        campaign("CUL");
        decide(LEAD, "APPROVE").statusCode(409).body("detail", containsString("dérogation"));
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));

        Map<String, Object> exemption = Map.of("personId", lead, "reason", "La commune n’a que six agents : personne d’autre ne connaît ces lignes.");
        LEAD.post("/api/v1/projects/" + project.id() + "/exemptions", exemption).then().statusCode(403);
        decide(LEAD, "APPROVE").statusCode(409);
        DGS.post("/api/v1/projects/" + project.id() + "/exemptions", exemption).then().statusCode(201);

        decide(LEAD, "APPROVE").statusCode(200);
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("STANDING"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal").then().body("items.event", hasItems("phase.exempted",
                "inventory.visas-decided"));
    }

    @Test
    void theHeadOfAnotherDepartmentNeitherDecidesNorTakesBack() {
        campaign("FIN");
        datasets.remove(0);
        decide(HEAD, "APPROVE").statusCode(403);
        HEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(403);
        Visitor head = Visitor.signedIn("head");
        String page = visa.replace("/api/v1", "");
        head.get(page).then().statusCode(200).body(not(containsString("name=\"decision-"))).body(containsString("revient au chef de Finances"));
        head.post(page + "/decisions", Map.of("decision-" + datasets.get(0), "APPROVE", "snapshotHash", "0")).then().statusCode(403);
        head.post(page + "/decisions", Map.of("decision-" + datasets.get(0), "APPROVE", "snapshotHash", "0", "act", "preview")).then().statusCode(403);
        head.post(page + "/withdrawals", Map.of()).then().statusCode(403);
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("NONE"));
    }

    @Test
    void theDeputySignsInThePlaceOfTheHead() {
        posts(usualHead, DPO.get("/api/v1/me").getLong("id"));
        campaign("CUL");
        Visitor deputy = Visitor.signedIn("dpo");
        String page = visa.replace("/api/v1", "");
        deputy.get("/").then().body(containsString("href=\"" + page + "\""));
        deputy.get(page).then().body(containsString("Vous décidez comme adjoint de " + HEAD.get("/api/v1/me").getString("name")));

        decide(DPO, "APPROVE").statusCode(200);

        String name = DPO.get("/api/v1/me").getString("name");
        LEAD.asks().get(visa).then().body("decidedBy", equalTo(name));
        LEAD.asks().get("/api/v1/datasets/" + datasets.get(0)).then().body("visa", equalTo("STANDING")).body("visaBy", equalTo(name));
        HEAD.asks().body("{}").post(visa + "/withdrawals").then().statusCode(409);
        DPO.asks().body("{}").post(visa + "/withdrawals").then().statusCode(200);
    }

    @Test
    void aHeadCorrectsAndAddsLinesAndThenSignsThem() {
        HEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("description", "Salles et musées", "personalDataLevel", 0)).then().statusCode(200);
        datasets.set(1, dataset(HEAD, "Fréquentation des lieux", "CUL"));
        campaign("CUL");
        HEAD.patch("/api/v1/datasets/" + datasets.get(1), Map.of("sourceSystem", "Tableur")).then().statusCode(200);
        decide(HEAD, "APPROVE", "APPROVE").statusCode(200);
        for (String dataset : datasets) {
            LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("visa", equalTo("STANDING"));
        }
        ELU.asks().get(visa).then().body("state", equalTo("DECIDED"));
    }

    private ValidatableResponse decide(Api who, String... decisions) {
        List<Map<String, Object>> sent = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            sent.add(Map.of("datasetId", datasets.get(i), "decision", decisions[i]));
        }
        return who.asks().body(Map.of("snapshotHash", who.get(visa).getString("snapshotHash"), "decisions", sent)).post(visa + "/decisions").then();
    }

    private void campaign(String department) {
        visa = "/api/v1/visas/" + LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds",
                List.of(LEAD.department(department)))).then().statusCode(201).extract().path("items[0].id");
    }

    private String dataset(Api who, String title, String department) {
        return who.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department(department))).then()
                .statusCode(201).extract().path("id").toString();
    }

    private static Department culture() {
        return Department.findById(LEAD.department("CUL"));
    }

    private static void posts(Long head, Long deputy) {
        long culture = LEAD.department("CUL");
        QuarkusTransaction.requiringNew().run(() -> Department.update("headId = ?1, deputyId = ?2 where id = ?3", head, deputy, culture));
    }
}
