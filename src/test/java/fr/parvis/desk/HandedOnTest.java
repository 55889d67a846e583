package fr.parvis.desk;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.Narration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is named for what is still to come, whoever takes over is named in their place, and the history says so. */
@QuarkusTest
class HandedOnTest {

    @Inject
    Narration narration;

    private long head;
    private long dgs;
    private String template;

    @BeforeEach
    void people() {
        head = HEAD.get("/api/v1/me").getLong("id");
        dgs = DGS.get("/api/v1/me").getLong("id");
    }

    private void aTemplateOf(long person) {
        template = "/api/v1/task-templates/" + LEAD.post("/api/v1/municipalities/" + LEAD.town() + "/task-templates", Map.of("phase", "REVIEW", "title",
                "Relire le <bilan>", "responsible", "DGS", "ownerId", person, "dueAfter", 5)).then().statusCode(201).extract().jsonPath().getLong("id");
    }

    private void archive() {
        LEAD.asks().header("If-Match", "*").body(Map.of("archived", true)).put(template).then().statusCode(200);
    }

    /** So that the projects of other tests do not get it. */
    @AfterEach
    void out() {
        archive();
    }

    private static void handOver(String key, long to) {
        HEAD.post("/api/v1/municipalities/" + LEAD.town() + "/handover", Map.of("toPersonId", to, "reason", "Congé", "things", List.of(Map.of("key", key)))).then()
                .statusCode(200).body("count", equalTo(1)).body("held.key", not(hasItems(key)));
    }

    private static String key(String kind, String path) {
        return kind + ":" + path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void theTemplateNamesWhoeverTakesOver() {
        aTemplateOf(head);
        Visitor.signedIn("head").get("/handover").then().body(containsString("Modèle de tâche – Relire le &lt;bilan&gt;"));
        handOver(key("task-template", template), dgs);
        LEAD.asks().get(template).then().body("ownerId", equalTo((int) dgs));
        String name = DGS.get("/api/v1/me").getString("name");
        Visitor.signedIn("admin").get("/municipalities/" + LEAD.town() + "/journal.jsonl").then().statusCode(200).body(containsString("task.template-handed-over"));
        JournalLine line = new JournalLine(1, Instant.EPOCH, "task.template-handed-over", null, "task-template", 1L, head, "Cheffe", null, null, "Congé", "",
                Map.of("owner", String.valueOf(head)), Map.of("owner", String.valueOf(dgs)), Map.of("title", "Relire", "name", name));
        assertEquals("Le modèle de tâche «\u00a0Relire\u00a0» désigne désormais " + name + ".", narration.tell(line, Locale.FRENCH));
        assertEquals("The task template “Relire” now names " + name + ".", narration.tell(line, Locale.ENGLISH));
    }

    @Test
    void anArchivedTemplateIsNothingToHandOver() {
        aTemplateOf(head);
        archive();
        HEAD.asks().get("/api/v1/municipalities/" + LEAD.town() + "/handover").then().body("held.key", not(hasItems(key("task-template", template))));
    }

    @Test
    void theInterviewIsHeldByWhoeverTakesOverAndByNobodyOnceItTookPlace() {
        aTemplateOf(dgs);
        Project project = LEAD.project("Entretiens transmis");
        String interviews = "/api/v1/projects/" + project.id() + "/interviews";
        String open = plan(interviews, "FIN");
        String over = plan(interviews, "CUL");
        LEAD.patch(over, Map.of("state", "HELD")).then().statusCode(200);
        String page = Visitor.signedIn("head").get("/handover").asString();
        assertTrue(page.contains("Entretien à mener – ") && page.contains(" – Entretiens transmis"), page);
        HEAD.asks().get("/api/v1/municipalities/" + LEAD.town() + "/handover").then().body("held.key", not(hasItems(key("interview", over))));
        handOver(key("interview", open), dgs);
        LEAD.asks().get(open).then().body("interviewerId", equalTo((int) dgs));
        LEAD.asks().get(over).then().body("interviewerId", equalTo((int) head));
        String name = DGS.get("/api/v1/me").getString("name");
        String history = "/projects/" + project.id() + "/journal";
        Visitor.signedIn("lead").get(history).then().body(containsString("sera mené par " + name));
        Visitor.signedIn("lead").inEnglish().get(history).then().body(containsString("will be led by " + name));
    }

    private String plan(String interviews, String department) {
        return "/api/v1/interviews/" + LEAD.post(interviews, Map.of("departmentId", LEAD.department(department), "interviewerId", head)).then().statusCode(201).extract()
                .jsonPath().getLong("id");
    }
}
