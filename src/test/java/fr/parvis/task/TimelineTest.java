package fr.parvis.task;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The timeline of a project, and the table that says the same. */
@QuarkusTest
class TimelineTest {

    @Test
    void theTableSaysWhatIsForeseenOfALateTaskAndOfWhatFollowsIt() {
        long project = LEAD.project("Frise").id();
        long first = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Tenir la réunion", "phase", "SCOPING", "dueOn", "2099-03-02")).then()
                .statusCode(201).extract().jsonPath().getLong("id");
        long second = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Écrire le <compte> rendu", "phase", "SCOPING", "dueOn", "2099-02-27"))
                .then().statusCode(201).extract().jsonPath().getLong("id");
        LEAD.post("/api/v1/tasks/" + second + "/dependencies", Map.of("beforeId", first)).then().statusCode(200);
        String page = Visitor.signedIn("lead").get("/projects/" + project + "/tasks?view=timeline").then().statusCode(200).extract().asString();
        String row = page.substring(page.indexOf("<tr id=\"task-" + second + "\""));
        row = row.substring(0, row.indexOf("</tr>"));
        assertTrue(row.contains("3\u00a0mars\u00a02099") || row.contains("3 mars 2099"), row);
        assertTrue(row.contains("Écrire le &lt;compte&gt; rendu"), row);
        assertTrue(page.contains("chart__arrow") && page.contains("Passage «"), "the order of tasks and the gates are drawn");
        assertFalse(page.contains("<compte>"));
    }
}
