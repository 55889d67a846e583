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
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line that the head of culture sends back twice is put to the DGS. */
@QuarkusTest
class ArbitrationTest {

    private static final Map<String, String> POSITIONS = Map.of("departmentPosition", "Les adhérents ne sont pas à nous.", "departmentConsequence",
            "La ligne quitte le service.", "leadPosition", "Le fichier est tenu par l’accueil du centre culturel.", "leadConsequence",
            "Le service reste responsable de la mise à jour.");

    private Api.Project project;
    private String dataset;

    @BeforeEach
    void aLine() {
        project = LEAD.project("Désaccords");
        dataset = "/api/v1/datasets/" + LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Adhérents", "departmentId",
                LEAD.department("CUL"))).then().statusCode(201).extract().path("id");
    }

    @Test
    void aLineSentBackOnceIsNotPutToTheDgs() {
        sendBack();
        LEAD.post(dataset + "/arbitrations", POSITIONS).then().statusCode(409);
        Visitor.signedIn("lead").get(page()).then().statusCode(200).body(containsString("renvoyée deux fois"));
    }

    @Test
    void theLeadsPositionMakesTheLineStandUntilItChanges() {
        sendBack();
        sendBack();
        ELU.post(dataset + "/arbitrations", POSITIONS).then().statusCode(403);
        int id = HEAD.post(dataset + "/arbitrations", POSITIONS).then().statusCode(201).extract().path("id");
        LEAD.post(dataset + "/arbitrations", POSITIONS).then().statusCode(409);
        Visitor.signedIn("dgs").get("/").then().body(containsString("Trancher un désaccord sur"));
        String decision = "/api/v1/arbitrations/" + id + "/decisions";
        LEAD.post(decision, Map.of("retained", "LEAD", "reason", "L’accueil relève bien du service.")).then().statusCode(403);
        DGS.post(decision, Map.of("retained", "LEAD", "reason", "Oui.")).then().statusCode(422).body("errors.pointer", contains("/reason"));
        DGS.post(decision, Map.of("retained", "LEAD", "reason", "L’accueil relève bien du service.")).then().statusCode(200)
                .body("retained", equalTo("LEAD"));
        DGS.post(decision, Map.of("retained", "DEPARTMENT", "reason", "J’ai changé d’avis.")).then().statusCode(409);
        LEAD.asks().get(dataset).then().body("visa", equalTo("STANDING"));
        LEAD.patch(dataset, Map.of("personalDataLevel", 2)).then().statusCode(200);
        LEAD.asks().get(dataset).then().body("visa", equalTo("FALLEN"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal?size=20").then().body("items.sentence",
                hasItem(containsString("a tranché le désaccord sur")));
        Visitor.signedIn("dgs").get(page()).then().statusCode(200).body(containsString("L’accueil relève bien du service."));
    }

    @Test
    void theDepartmentsPositionOpensABlockingGapForTheLead() {
        sendBack();
        sendBack();
        Visitor head = Visitor.signedIn("head");
        head.post(page() + "s", Map.of("departmentPosition", "Pas à nous")).then().statusCode(422).body(containsString("href=\"#f-leadPosition\""));
        head.get(page()).then().body(containsString("Pas les nôtres."));
        head.post(page() + "s", POSITIONS).then().statusCode(303);
        int id = LEAD.get(dataset + "/arbitrations").getInt("items[0].id");
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.get(page()).then().statusCode(200).body(containsString("Position retenue"));
        dgs.post("/arbitrations/" + id + "/decisions", Map.of("retained", "DEPARTMENT", "reason", "Le fichier est celui de l’association."))
                .then().statusCode(303);
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/gaps").then().body("items.origin", contains("ARBITRATION"))
                .body("items.severity", contains("BLOCKING"));
        LEAD.asks().get(dataset).then().body("visa", not(equalTo("STANDING")));
        LEAD.post(dataset + "/arbitrations", POSITIONS).then().statusCode(409);
    }

    private String page() {
        return dataset.replace("/api/v1", "") + "/arbitration";
    }

    private void sendBack() {
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds",
                List.of(LEAD.department("CUL")))).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", Long.valueOf(dataset.substring(dataset.lastIndexOf('/') + 1)), "decision", "SEND_BACK",
                        "reason", "Pas les nôtres.")))).then().statusCode(200);
    }
}
