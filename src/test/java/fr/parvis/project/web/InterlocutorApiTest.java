package fr.parvis.project.web;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who runs the project names its contacts, one at a time, among the people of the town. */
@QuarkusTest
class InterlocutorApiTest {

    @Test
    void aContactIsNamedReplacedAndTakenAway() {
        String path = "/api/v1/projects/" + Api.LEAD.project("Interlocuteurs").id() + "/interlocutors";
        long lead = Api.LEAD.get("/api/v1/me").getLong("id");
        long head = Api.HEAD.get("/api/v1/me").getLong("id");
        long town = Api.LEAD.get("/api/v1/me").getLong("roles[0].municipalityId");
        long department = Api.LEAD.get("/api/v1/municipalities/" + town + "/departments").getLong("items[0].id");
        Api.LEAD.asks().get(path).then().statusCode(200).body("items", empty());
        Api.LEAD.asks().body(Map.of("phase", "SCOPING", "personId", lead)).put(path).then().statusCode(200).body("items", hasSize(1));
        Api.DGS.asks().body(Map.of("departmentId", department, "personId", head)).put(path).then().statusCode(200).body("items", hasSize(2));
        Api.LEAD.asks().body(Map.of("phase", "SCOPING", "personId", head)).put(path).then().statusCode(200)
                .body("items.findAll { it.phase == 'SCOPING' }.personId", equalTo(List.of((int) head)));
        Map<String, Object> vacant = new HashMap<>(Map.of("phase", "SCOPING"));
        vacant.put("personId", null);
        Api.LEAD.asks().body(vacant).put(path).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingChanges() {
        String path = "/api/v1/projects/" + Api.LEAD.project("Interlocuteurs refusés").id() + "/interlocutors";
        for (Map<String, ?> body : List.of(Map.of("personId", 1), Map.of("phase", "NONE", "personId", 1),
                Map.of("departmentId", 999999, "personId", 1), Map.of("phase", "SCOPING", "departmentId", 1, "personId", 1),
                Map.of("phase", "SCOPING", "personId", 99999999))) {
            Api.LEAD.asks().body(body).put(path).then().statusCode(422).body("type", equalTo("/problems/invalid"));
        }
        Api.HEAD.asks().body(Map.of("phase", "SCOPING")).put(path).then().statusCode(403);
        Api.LEAD.asks().body("[").put(path).then().statusCode(400);
        Api.LEAD.asks().get("/api/v1/projects/999999/interlocutors").then().statusCode(404);
        Api.LEAD.asks().get(path).then().statusCode(200).body("items", empty());
    }
}
