package fr.parvis.task;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several tasks changed at once, each for itself. */
@QuarkusTest
class BulkTest {

    private static long task(long project, String title) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING")).then().statusCode(201).extract().jsonPath()
                .getLong("id");
    }

    private static Response change(String who, long project, List<Long> tasks, Map<String, String> form) {
        Visitor visitor = Visitor.signedIn(who);
        String page = visitor.get("/accessibility").asString();
        String token = page.replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        return visitor.asks().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", token).formParam("task", tasks.stream().map(id -> id + ":" + LEAD.get("/api/v1/tasks/" + id).getLong("version")).toList()).formParams(form)
                .post("/projects/" + project + "/tasks/changes");
    }

    @Test
    void whatCanChangeChangesAndTheReportSaysWhatCannot() {
        long project = LEAD.project("En nombre").id();
        long one = task(project, "Une");
        long two = task(project, "Deux");
        long done = task(project, "Faite");
        LEAD.patch("/api/v1/tasks/" + done, Map.of("state", "DONE")).then().statusCode(200);
        long head = HEAD.get("/api/v1/me").getLong("id");
        String page = change("lead", project, List.of(one, two, done), Map.of("newOwnerId", head + "", "newState", "STARTED")).then().statusCode(200).extract().asString();
        assertTrue(page.contains("2 tâches modifiées sur 3") && page.contains("ne peut pas devenir"), page);
        assertEquals("STARTED", LEAD.get("/api/v1/tasks/" + one).getString("state"));
        assertEquals(head, LEAD.get("/api/v1/tasks/" + two).getLong("ownerId"));
        assertTrue(LEAD.get("/api/v1/tasks/" + done).getLong("ownerId") != head, "what was refused is left as it was");
    }

    @Test
    void whatIsSentASecondTimeChangesNothingMoreAndWhatWasMistypedKeepsItsTicks() {
        long project = LEAD.project("Deux fois").id();
        long task = task(project, "Une fois");
        long version = LEAD.get("/api/v1/tasks/" + task).getLong("version");
        Visitor lead = Visitor.signedIn("lead");
        Map<String, String> form = Map.of("task", task + ":" + version, "newDueOn", "2099-03-02");
        assertTrue(lead.post("/projects/" + project + "/tasks/changes", form).asString().contains("La tâche est modifiée."));
        assertTrue(lead.post("/projects/" + project + "/tasks/changes", form).asString().contains("déjà modifiée"));
        String refused = lead.post("/projects/" + project + "/tasks/changes?q=fois", Map.of("task", task + ":" + version, "newDueOn", "demain")).then().statusCode(422)
                .extract().asString();
        assertTrue(refused.contains("form=\"bulk\" checked"), "the tick is kept");
        assertTrue(refused.contains("1 tâche<") || refused.contains(">1 tâche"), "the filter is kept");
    }

    @Test
    void whoDoesNotHoldATaskIsRefusedForIt() {
        long project = LEAD.project("Pas à elle").id();
        long task = task(project, "Au chef de projet");
        assertTrue(change("head", project, List.of(task), Map.of("newState", "STARTED")).asString().contains("tenue par une autre personne"));
        assertEquals("OPEN", LEAD.get("/api/v1/tasks/" + task).getString("state"));
    }

    @Test
    void nothingTickedNothingSaidAndATaskOfAnotherProjectChangeNothing() {
        long project = LEAD.project("Rien").id();
        long other = task(LEAD.project("Autre").id(), "Ailleurs");
        assertEquals(422, change("lead", project, List.of(), Map.of("newState", "STARTED")).statusCode());
        assertEquals(422, change("lead", project, List.of(other), Map.of()).statusCode());
        assertEquals(200, change("lead", project, List.of(other), Map.of("newState", "STARTED")).statusCode());
        assertEquals("OPEN", LEAD.get("/api/v1/tasks/" + other).getString("state"));
    }
}
