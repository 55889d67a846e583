package fr.parvis.opinion.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal checks and opinions through the API. */
@QuarkusTest
class LegalCheckApiTest {

    private String dataset;

    @BeforeEach
    void aDataset() {
        Api.Project project = LEAD.project("Contrôle");
        dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Demandes d’urbanisme", "departmentId",
                LEAD.department("URB"))).then().statusCode(201).extract().path("id").toString();
    }

    @Test
    void aCheckIsAnsweredSignedAndDoneAgainWhenTheDatasetChanges() {
        String path = "/api/v1/datasets/" + dataset + "/legal-check";
        LEAD.asks().get(path).then().body("questions", hasSize(28)).body("state", equalTo(null));
        LEAD.asks().body(Map.of("answers", Map.of("J01", "YES"))).put(path).then().statusCode(200).body("state", equalTo("OPEN"));
        LEAD.asks().body("{}").post(path + "/signatures").then().statusCode(409).body("detail", containsString("J02"));
        LEAD.asks().body(Map.of("answers", right())).put(path).then().statusCode(428);
        LEAD.asks().header("If-Match", "*").body(Map.of("answers", Map.of("J02", "NOT_APPLICABLE"))).put(path).then().statusCode(422);
        LEAD.asks().header("If-Match", "*").body(Map.of("answers", right())).put(path).then().statusCode(200);

        DPO.asks().body("{}").post(path + "/signatures").then().statusCode(200).body("state", equalTo("SIGNED"))
                .body("outcome", equalTo("FAVOURABLE"));

        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("legalCheck", equalTo("FAVOURABLE")).body("status", equalTo("UNDER_CHECK"));
        LEAD.patch("/api/v1/datasets/" + dataset, Map.of("personalDataLevel", 2)).then().statusCode(200).body("legalCheck", equalTo("OPENED"));
        LEAD.asks().get(path).then().body("state", equalTo("OUTDATED"));
    }

    @Test
    void aConditionOfTheDpoBlocksUntilItIsLifted() {
        String opinion = LEAD.post("/api/v1/datasets/" + dataset + "/opinions", Map.of("question", "Peut-on publier les noms ?")).then()
                .statusCode(201).extract().path("id").toString();
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("dpoOpinion", equalTo("ASKED"));
        LEAD.asks().body(Map.of("outcome", "FAVOURABLE")).put("/api/v1/opinions/" + opinion).then().statusCode(403);
        DPO.asks().body(Map.of("outcome", "CONDITIONS")).put("/api/v1/opinions/" + opinion).then().statusCode(422);
        DPO.asks().body(Map.of("outcome", "CONDITIONS", "words", "Retirer la colonne contact.")).put("/api/v1/opinions/" + opinion).then()
                .statusCode(200).body("blocks", equalTo(true));
        String path = "/api/v1/datasets/" + dataset + "/legal-check";
        LEAD.asks().body(Map.of("answers", right())).put(path).then().statusCode(200);
        LEAD.asks().body("{}").post(path + "/signatures").then().body("outcome", equalTo("UNFAVOURABLE"));

        LEAD.asks().body(Map.of("evidence", "Colonne retirée le 12.")).post("/api/v1/opinions/" + opinion + "/liftings").then()
                .statusCode(200).body("blocks", equalTo(false));

        LEAD.asks().body("{}").post(path + "/signatures").then().body("outcome", equalTo("FAVOURABLE"));
        LEAD.asks().get("/api/v1/datasets/" + dataset + "/opinions").then().body("items.outcome", equalTo(List.of("CONDITIONS")));
    }

    private static Map<String, String> right() {
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i <= 28; i++) {
            answers.put("J%02d".formatted(i), List.of(4, 5, 7, 8, 9).contains(i) ? "NO" : "YES");
        }
        return answers;
    }
}
