package fr.parvis.task;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of tasks, through its pages. */
@QuarkusTest
class BoardTest {

    private static long project;

    @BeforeEach
    void aProject() {
        project = project == 0 ? LEAD.project("Tableau").id() : project;
    }

    private static String board() {
        return "/projects/" + project + "/tasks?view=board";
    }

    private static long task(String title) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING")).then().statusCode(201).extract().jsonPath()
                .getLong("id");
    }

    private static Response move(String who, long task, long version, String state, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("move", task + ":" + version + ":" + state);
        form.put("query", "view=board&lanes=none");
        return Visitor.signedIn(who).post("/projects/" + project + "/board/moves", form);
    }

    private static String state(long task) {
        return LEAD.get("/api/v1/tasks/" + task).getString("state");
    }

    private static long version(long task) {
        return LEAD.get("/api/v1/tasks/" + task).getLong("version");
    }

    @Test
    void aMovedCardStandsInItsNewColumnAndTheHistorySaysTheSameWhicheverWayItMoved() {
        long byBoard = task("Par le tableau");
        long byApi = task("Par l’API");
        Response answer = move("lead", byBoard, version(byBoard), "STARTED", Map.of());
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/projects/" + project + "/tasks?view=board&lanes=none#card-" + byBoard), answer.header("Location"));
        LEAD.patch("/api/v1/tasks/" + byApi, Map.of("state", "STARTED")).then().statusCode(200);
        String history = Visitor.signedIn("lead").get("/projects/" + project + "/journal").asString();
        assertTrue(history.contains("«\u00a0Par le tableau\u00a0» est passée à «\u00a0En cours\u00a0»") && history.contains("«\u00a0Par l’API\u00a0» est passée à «\u00a0En cours\u00a0»"), history);
    }

    @Test
    void aMoveThatAsksWhyLeavesTheCardAndAsks() {
        long task = task("Attend");
        String page = move("lead", task, version(task), "WAITING", Map.of()).then().statusCode(422).extract().asString();
        assertTrue(page.contains("passe-t-elle dans «\u00a0En attente\u00a0»") && page.contains("name=\"waitingOn\"") && !page.contains("error-summary-title"), page);
        assertEquals("OPEN", state(task));
        page = move("lead", task, version(task), "WAITING", Map.of("reason", "")).then().statusCode(422).extract().asString();
        assertTrue(page.contains("error-summary-title"), page);
        assertEquals(303, move("lead", task, version(task), "WAITING", Map.of("reason", "Devis demandé", "waitingOn", "Éditeur", "waitingCause", "DELIVERY")).statusCode());
        assertTrue(Visitor.signedIn("lead").get(board()).asString().contains("En attente de Éditeur depuis"));
    }

    @Test
    void aCardThatMustWaitForAnotherSaysWhichOne() {
        long first = task("D’abord");
        long second = task("Ensuite");
        LEAD.post("/api/v1/tasks/" + second + "/dependencies", Map.of("beforeId", first)).then().statusCode(200);
        String page = move("lead", second, version(second), "STARTED", Map.of()).then().statusCode(409).extract().asString();
        assertTrue(page.contains("board-refused") && page.contains("href=\"/tasks/" + first + "\""), page);
        assertEquals("OPEN", state(second));
    }

    @Test
    void theSecondOfTwoWhoMoveACardIsToldWhoWasQuickerAndKeepsTheirWords() {
        long task = task("À deux");
        long seen = version(task);
        LEAD.patch("/api/v1/tasks/" + task, Map.of("evidence", "Note")).then().statusCode(200);
        String page = move("dgs", task, seen, "CANCELLED", Map.of("reason", "Plus utile")).then().statusCode(412).extract().asString();
        assertTrue(page.contains("Tâche déjà modifiée par") && page.contains("Plus utile") && page.contains(task + ":" + version(task) + ":CANCELLED"), page);
    }

    @Test
    void whoDoesNotHoldACardMovesNothingAndAnotherProjectsCardIsUnknown() {
        long task = task("Pas la sienne");
        assertEquals(403, move("head", task, version(task), "STARTED", Map.of()).statusCode());
        assertFalse(Visitor.signedIn("head").get(board()).asString().contains("name=\"move\" value=\"" + task + ":"));
        long other = LEAD.get("/api/v1/projects/" + LEAD.project("Ailleurs").id() + "/tasks").getLong("items[0].id");
        assertEquals(422, move("lead", other, 0, "STARTED", Map.of()).statusCode());
        for (String absurd : new String[] {"", "x", "1:2", "9999999999999999999:1:STARTED", task + ":0:NOWHERE", task + ":0:STARTED\r\nX: y"}) {
            Visitor.signedIn("lead").post("/projects/" + project + "/board/moves", Map.of("move", absurd, "query", "view=board\r\nX: y")).then().statusCode(422);
        }
    }

    @Test
    void aColumnOverItsLimitSaysSo() {
        task("Une de plus");
        task("Et une autre");
        Visitor lead = Visitor.signedIn("lead");
        lead.post("/projects/" + project + "/board/limits", Map.of("OPEN", "1", "query", "view=board")).then().statusCode(303);
        assertTrue(lead.get(board()).asString().contains("pour 1 au plus"));
        lead.post("/projects/" + project + "/board/limits", Map.of("OPEN", "0")).then().statusCode(422);
        Visitor.signedIn("head").post("/projects/" + project + "/board/limits", Map.of("OPEN", "3")).then().statusCode(403);
        lead.post("/projects/" + project + "/board/limits", Map.of()).then().statusCode(303);
        assertFalse(lead.get(board()).asString().contains("pour 1 au plus"));
    }
}
