package fr.parvis.task;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Moving dates on the timeline: by the same door as everywhere, asking what is asked everywhere, and leaving the same line. */
@QuarkusTest
class TimelineMovesTest {

    private static Project committed;

    /** A project whose calendar is committed. */
    private static Project committed() {
        if (committed == null) {
            committed = LEAD.project("Frise engagée");
            LEAD.pass(committed.phases().get(0));
        }
        return committed;
    }

    private static JsonPath committedTask(int which) {
        return LEAD.get("/api/v1/tasks/" + LEAD.get("/api/v1/projects/" + committed().id() + "/tasks?phase=TRAINING").getString("items[" + which + "].id"));
    }

    private static long task(long project, String title) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING", "dueOn", "2099-03-02")).then().statusCode(201).extract()
                .jsonPath().getLong("id");
    }

    private static Response move(String who, long project, String what, String to, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("move", what);
        form.put("to", to);
        form.put("query", "view=timeline&open=true");
        return Visitor.signedIn(who).post("/projects/" + project + "/timeline/moves", form);
    }

    private static String due(long task) {
        return LEAD.get("/api/v1/tasks/" + task).getString("dueOn");
    }

    private static String timeline(String who, long project) {
        return Visitor.signedIn(who).get("/projects/" + project + "/tasks?view=timeline").then().statusCode(200).extract().asString();
    }

    @Test
    void aDateNobodyCommittedToMovesAtOnceAndTheHistorySaysTheSameAsThroughTheApi() {
        long project = LEAD.project("Frise libre").id();
        long here = task(project, "Par la frise");
        long there = task(project, "Par l’API");
        Response answer = move("lead", project, "task:" + here + ":" + LEAD.get("/api/v1/tasks/" + here).getLong("version"), "2099-03-05", Map.of());
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/tasks?view=timeline&open=true#task-" + here), answer.header("Location"));
        assertEquals("2099-03-05", due(here));
        LEAD.patch("/api/v1/tasks/" + there, Map.of("dueOn", "2099-03-05")).then().statusCode(200);
        String history = Visitor.signedIn("lead").get("/projects/" + project + "/journal").asString();
        String told = history.substring(history.lastIndexOf("<li", history.indexOf("Par la frise")), history.indexOf("</li>", history.indexOf("Par la frise")));
        String other = history.substring(history.lastIndexOf("<li", history.indexOf("Par l’API")), history.indexOf("</li>", history.indexOf("Par l’API")));
        assertEquals(words(other).replace("Par l’API", "Par la frise"), words(told));
    }

    private static String words(String line) {
        return line.replaceAll("<[^>]*>", " ").replaceAll("T-\\d+", "T").replaceAll("à \\d+ h \\d+", "").replaceAll("\\s+", " ");
    }

    @Test
    void aCommittedDateStaysUntilItsCauseIsSaidAndTheSlipIsShownWithIt() {
        JsonPath task = committedTask(0);
        long id = task.getLong("id");
        String before = task.getString("dueOn");
        String what = "task:" + id + ":" + task.getLong("version");
        String later = LocalDate.parse(before).plusDays(10).toString();
        String page = move("lead", committed().id(), what, later, Map.of()).then().statusCode(422).extract().asString();
        assertTrue(page.contains("id=\"timeline-ask\"") && page.contains("name=\"cause\"") && page.contains("value=\"" + later + "\""), page);
        assertFalse(page.contains("error-summary-title"), "nothing was typed wrong yet");
        assertEquals(before, due(id));
        page = move("lead", committed().id(), what, later, Map.of("asked", "true", "cause", "ABSENCE")).then().statusCode(422).extract().asString();
        assertTrue(page.contains("error-summary-title") && page.contains("choisissez la cause du report"), page);
        move("lead", committed().id(), what, later, Map.of("asked", "true", "cause", "ABSENCE", "why", "Congé maternité.")).then().statusCode(303);
        LEAD.asks().get("/api/v1/tasks/" + id).then().body("dueOn", equalTo(later)).body("firstDueOn", equalTo(before)).body("slips", equalTo(1));
        String row = row(timeline("lead", committed().id()), "task-" + id);
        assertTrue(row.contains("Absence"), row);
    }

    @Test
    void whoeverIsLateReadsWhoMovedItAndWhenAndKeepsWhatWasTyped() {
        JsonPath task = committedTask(1);
        long id = task.getLong("id");
        LEAD.patch("/api/v1/tasks/" + id, Map.of("evidence", "Compte rendu")).then().statusCode(200);
        String page = move("dgs", committed().id(), "task:" + id + ":" + task.getLong("version"), "2099-03-05", Map.of("asked", "true", "cause", "PROVIDER", "why", "Livraison <b>en retard</b>."))
                .then().statusCode(412).extract().asString();
        String lead = LEAD.get("/api/v1/me").getString("name");
        assertTrue(page.contains("Tâche déjà modifiée par " + lead), page);
        assertTrue(page.contains("Livraison &lt;b&gt;en retard&lt;/b&gt;.") && page.contains("value=\"2099-03-05\"") && page.contains("value=\"PROVIDER\" selected"), page);
        assertTrue(page.contains("name=\"move\" value=\"task:" + id + ":" + LEAD.get("/api/v1/tasks/" + id).getLong("version") + "\""), "the next attempt knows the version");
    }

    @Test
    void anEndBeforeItsBeginningIsRefusedInWordsAtTheDate() {
        long project = LEAD.project("Frise à l’envers").id();
        long id = task(project, "Commencer");
        LEAD.patch("/api/v1/tasks/" + id, Map.of("startOn", "2099-02-20")).then().statusCode(200);
        String page = move("lead", project, "task:" + id + ":" + LEAD.get("/api/v1/tasks/" + id).getLong("version"), "2099-02-10", Map.of()).then().statusCode(422).extract().asString();
        assertTrue(page.contains("href=\"#f-to\"") && page.contains("Le début doit précéder l’échéance"), page);
        assertEquals("2099-03-02", due(id));
    }

    @Test
    void aGateMovesOnceItIsSaidWhetherTheOthersFollow() {
        Project project = LEAD.project("Frise des passages");
        long phase = project.phases().get(0);
        LocalDate end = LocalDate.parse(LEAD.get("/api/v1/phases/" + phase).getString("plannedEndOn"));
        String what = "phase:" + phase + ":" + LEAD.version(phase);
        String later = end.plusDays(7).toString();
        String page = move("lead", project.id(), what, later, Map.of()).then().statusCode(422).extract().asString();
        assertTrue(page.contains("name=\"followingToo\" value=\"true\" checked") && !page.contains("error-summary-title"), page);
        page = move("lead", project.id(), what, later, Map.of("asked", "true")).then().statusCode(422).extract().asString();
        assertTrue(page.contains("chevauchent la phase suivante") && !page.contains("name=\"followingToo\" value=\"true\" checked"), page);
        move("lead", project.id(), what, later, Map.of("asked", "true", "followingToo", "true")).then().statusCode(303);
        assertEquals(later, LEAD.get("/api/v1/phases/" + phase).getString("plannedEndOn"));
        page = move("dgs", project.id(), what, later, Map.of("asked", "true", "followingToo", "true")).then().statusCode(412).extract().asString();
        assertTrue(page.contains("modifiée par " + LEAD.get("/api/v1/me").getString("name")), page);
    }

    @Test
    void onlyWhoMayMoveADateIsOfferedIt() {
        long project = LEAD.project("Frise des autres").id();
        long id = task(project, "Relire");
        assertTrue(timeline("lead", project).contains("id=\"hand-task-" + id + "\"") && row(timeline("lead", project), "task-" + id).contains("moving=task:" + id));
        String seen = timeline("head", project);
        assertFalse(seen.contains("hand-task") || seen.contains("amp;moving=") || seen.contains("hand-phase"), seen);
        move("head", project, "task:" + id + ":0", "2099-03-05", Map.of()).then().statusCode(403);
        move("head", project, "phase:" + LEAD.get("/api/v1/projects/" + project).getString("phases[0].id") + ":0", "2099-03-05", Map.of()).then().statusCode(403);
        String page = Visitor.signedIn("head").get("/projects/" + project + "/tasks?view=timeline&moving=task:" + id).then().statusCode(200).extract().asString();
        assertFalse(page.contains("timeline-ask"), page);
        LEAD.patch("/api/v1/tasks/" + id, Map.of("ownerId", HEAD.get("/api/v1/me").getLong("id"))).then().statusCode(200);
        assertTrue(timeline("head", project).contains("id=\"hand-task-" + id + "\""), "it is theirs now");
        LEAD.patch("/api/v1/tasks/" + id, Map.of("state", "DONE")).then().statusCode(200);
        assertFalse(timeline("lead", project).contains("id=\"hand-task-" + id + "\""), "what is done stays");
    }

    @Test
    void withoutScriptTheLinkOfARowOpensTheFormAndGivesATaskItsFirstDate() {
        long project = LEAD.project("Frise sans script").id();
        long id = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Sans date", "phase", "SCOPING")).then().extract().jsonPath().getLong("id");
        LEAD.asks().get("/api/v1/tasks/" + id).then().body("dueOn", nullValue());
        String page = Visitor.signedIn("lead").get("/projects/" + project + "/tasks?view=timeline&moving=task:" + id + ":0").asString();
        assertTrue(page.contains("id=\"timeline-ask\"") && page.contains("Déplacer l’échéance de T-") && !page.contains("name=\"cause\""), page);
        move("lead", project, "task:" + id + ":0", "", Map.of("asked", "true")).then().statusCode(422);
        move("lead", project, "task:" + id + ":0", "2099-03-05", Map.of("asked", "true")).then().statusCode(303);
        assertEquals("2099-03-05", due(id));
    }

    @Test
    void theGateOfAPhaseThatIsDoneStaysAndTheRefusalLeadsToNoFieldThatIsNotThere() {
        long phase = committed().phases().get(0);
        String page = move("lead", committed().id(), "phase:" + phase + ":" + LEAD.version(phase), "2099-03-05", Map.of("asked", "true")).then().statusCode(409).extract().asString();
        assertTrue(page.contains("error-summary-title") && !page.contains("#f-move"), page);
    }

    @Test
    void whatIsOfAnotherProjectOrNothingAtAllIsRefusedInWords() {
        long project = LEAD.project("Frise d’ici").id();
        long elsewhere = task(LEAD.project("Frise d’ailleurs").id(), "Ailleurs");
        for (String what : new String[] {"task:" + elsewhere + ":0", "task:0:0", "phase:0:0", "x", ""}) {
            String page = move("lead", project, what, "2099-03-05", Map.of()).then().statusCode(422).extract().asString();
            assertTrue(page.contains("n’est pas dans ce projet"), what);
            assertFalse(page.contains("#f-move"), "a link to a field that is not on the page");
        }
    }

    private static String row(String page, String id) {
        String row = page.substring(page.indexOf("<tr id=\"" + id + "\""));
        return row.substring(0, row.indexOf("</tr>"));
    }
}
