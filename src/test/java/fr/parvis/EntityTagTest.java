package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tag of an answer to a change is that of what the change made: who changes again need not read in between (RFC 9110, 8.8.3). */
@QuarkusTest
class EntityTagTest {

    @Test
    void whatAChangeAnswersIsWhatIsReadNextAndTheNextChangeMayBeMadeWithIt() {
        Project project = LEAD.project("Étiquettes");
        String base = "/api/v1/projects/" + project.id();
        String task = "/api/v1/tasks/" + LEAD.get(base + "/tasks").getString("items[0].id");
        String check = "/api/v1/checks/" + LEAD.get("/api/v1/phases/" + project.phases().get(0) + "/checks").getString("items[0].id");
        String gap = "/api/v1/gaps/" + LEAD.post(base + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "kind", "QUALITY", "severity", "MINOR",
                "words", "Incomplet")).then().extract().path("id");
        String dataset = LEAD.post(base + "/datasets", Map.of("title", "Dette", "departmentId", LEAD.department("FIN"))).then().extract().path("id")
                .toString();
        twice("PATCH", task, List.of(Map.of("evidence", "Un"), Map.of("evidence", "Deux"), Map.of("evidence", "Trois")));
        twice("PATCH", base, List.of(Map.of("title", "Un"), Map.of("title", "Deux"), Map.of("title", "Trois")));
        twice("PUT", check, List.of(Map.of("answer", "NO"), Map.of("answer", "YES", "evidence", "Lettre"), Map.of("answer", "NO")));
        twice("PATCH", gap, List.of(Map.of("severity", "MAJOR"), Map.of("severity", "MINOR"), Map.of("severity", "MAJOR")));
        twice("PATCH", "/api/v1/datasets/" + dataset, List.of(Map.of("theme", "Un"), Map.of("theme", "Deux"), Map.of("theme", "Trois")));
        twice("PATCH", "/api/v1/phases/" + project.phases().get(0), List.of(Map.of("endsOn", "2026-11-17"), Map.of("endsOn", "2026-11-18"),
                Map.of("endsOn", "2026-11-19")));
    }

    private static void twice(String method, String path, List<Map<String, String>> changes) {
        String tag = LEAD.asks().get(path).header("ETag");
        for (Map<String, String> change : changes) {
            Response answer = LEAD.asks().header("If-Match", tag).body(change).request(method, path);
            assertEquals(200, answer.statusCode(), path + " " + change + " " + answer.asString());
            tag = answer.header("ETag");
            Response read = LEAD.asks().get(path);
            assertEquals(read.header("ETag"), tag, path);
            assertEquals(read.asString(), answer.asString(), path);
        }
    }
}
