package fr.parvis;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.task.TownTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mission of the product, whole: a town's project from its creation through fifty tasks and five gates to its second cycle. */
@QuarkusTest
class WholeMethodTest {

    private static final String REASON = "Le conseil se réunit demain : la suite ne peut pas attendre.";

    @Inject
    ReadyInventory inventory;

    @Inject
    Clock clock;

    private List<Long> kept = List.of();

    @BeforeEach
    void theTownHasNoTemplatesOfItsOwn() {
        QuarkusTransaction.requiringNew().run(() -> {
            kept = TownTask.find("select t.id from TownTask t where t.archivedAt is null").project(Long.class).list();
            TownTask.update("archivedAt = ?1 where id in ?2", clock.instant(), kept);
        });
    }

    @AfterEach
    void andTakesThemUpAgain() {
        QuarkusTransaction.requiringNew().run(() -> TownTask.update("archivedAt = null where id in ?1", kept));
    }

    @Test
    void aTownRunsTheFivePhasesAndEntersItsSecondCycle() {
        Project project = LEAD.project("Ouvrir les données, du cadrage au bilan");
        long scoping = project.phases().get(0);
        long training = project.phases().get(1);
        long awareness = project.phases().get(2);

        LEAD.move(scoping, "START", null).then().statusCode(200);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(409).body("blockers.condition",
                contains("SCOPING_MINUTES"));
        finishTasks(project, "SCOPING");
        submit(scoping);
        DGS.move(scoping, "RETURN", "Le compte rendu ne dit pas qui remplace le chef de projet.").then().statusCode(200);
        submit(scoping);
        DGS.move(scoping, "APPROVE", null).then().statusCode(200).body("attempt", equalTo(2));

        LEAD.move(training, "START", null).then().statusCode(200);
        finishTasks(project, "TRAINING");
        DGS.move(training, "FORCE", REASON).then().statusCode(200).body("awaitsRegularisation", equalTo(true));

        inventory.forTraining(project);
        regularise(project, training);
        inventory.forAwareness(project);
        ReadyAwareness.of(project);
        ReadyAwareness.nameReferents();
        through(project, awareness, "AWARENESS");
        ReadyDiffusion.of(project);
        through(project, project.phases().get(3), "DIFFUSION");
        LEAD.post(cycles(project), Map.of()).then().statusCode(409);
        Map<String, Object> adHoc = LEAD.post("/api/v1/projects/" + project.id() + "/tasks",
                Map.of("title", "Traduire le bilan en braille", "phase", "REVIEW")).then().statusCode(201).extract().jsonPath().getMap("");
        int found = ReadyReview.of(project);
        through(project, project.phases().get(4), "REVIEW");

        assertEquals(Collections.nCopies(50, "DONE"), tasks(project).getList("items.findAll { it.origin == 'METHOD' }.state"));
        LEAD.post(cycles(project), Map.of("lessons", "Commencer les visas plus tôt.")).then().statusCode(201).body("cycle", equalTo(2))
                .body("phases.state", equalTo(Collections.nCopies(5, "PLANNED")));

        JsonPath next = tasks(project);
        List<String> again = next.getList("items.findAll { it.title.startsWith('Réexaminer les jeux') }.title");
        assertEquals(51 + found + again.size(), next.getList("items").size(), "fifty of the method, the one left open, and what the review found");
        assertEquals(List.of("OPEN"), next.getList("items.findAll { it.title == 'Traduire le bilan en braille' }.state"));
        LEAD.asks().get("/api/v1/tasks/" + adHoc.get("id")).then().body("state", equalTo("CANCELLED"))
                .body("stateReason", containsString("Cycle 2"));
        DGS.move(project.phases().get(4), "REOPEN", "Un chiffre est faux.").then().statusCode(409)
                .body("blockers.code", hasItem("NEXT_CYCLE_OPEN"));
        ADMIN.asks().get("/api/v1/journal/verification").then().statusCode(200).body("valid", equalTo(true));
        assertTheHistoryIsTold(project);
    }

    private static void through(Project project, long phase, String code) {
        LEAD.move(phase, "START", null).then().statusCode(200);
        finishTasks(project, code);
        submit(phase);
        DGS.move(phase, "APPROVE", null).then().statusCode(200).body("state", equalTo("DONE"));
    }

    private static void submit(long phase) {
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    /** Each task by who holds it where that is one of the demonstration's people, else by the lead. */
    private static void finishTasks(Project project, String phase) {
        List<Map<String, Object>> open = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?size=200&state=OPEN&phase=" + phase)
                .getList("items.findAll { it.origin == 'METHOD' }");
        Map<Integer, Api> people = Map.of(me(DGS), DGS, me(ELU), ELU, me(Api.DPO), Api.DPO);
        for (Map<String, Object> task : open) {
            people.getOrDefault((Integer) task.get("ownerId"), LEAD).asks().header("If-Match", "\"" + task.get("version") + "\"")
                    .body(Map.of("state", "DONE", "evidence", "Compte rendu du comité"))
                    .patch("/api/v1/tasks/" + task.get("id")).then().statusCode(200).body("state", equalTo("DONE"));
        }
    }

    private static void regularise(Project project, long phase) {
        // A line nobody has qualified yet.
        long line = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Liste des parcs", "departmentId",
                LEAD.department("ESP"))).then().statusCode(201).extract().jsonPath().getLong("id");
        String path = "/api/v1/phases/" + phase + "/regularisations";
        List<Map<String, Object>> points = ELU.get(path).getList("items");
        assertEquals(5, points.size(), "the lead was trained, nothing else of training was there");
        // Four were lifted since by what was done to the inventory; the new line waits for its qualification or a waiver.
        DGS.post(path, Map.of("reason", "Vu.")).then().statusCode(403);
        ELU.post(path, Map.of("reason", "Vu.")).then().statusCode(409).body("points", hasSize(1));
        ELU.post(path, Map.of("reason", "Vu en bureau municipal.", "waivers", points.stream()
                .map(point -> Map.of("id", point.get("id"), "reason", "Repris au cycle 2.")).toList())).then().statusCode(200)
                .body("awaitsRegularisation", equalTo(false));
        LEAD.patch("/api/v1/datasets/" + line, Map.of("legalNature", "DATABASE", "personalDataLevel", 0)).then().statusCode(200);
    }

    private static void assertTheHistoryIsTold(Project project) {
        JsonPath journal = LEAD.get("/api/v1/projects/" + project.id() + "/journal?size=200");
        Set<String> events = new LinkedHashSet<>(journal.getList("items.event", String.class));
        assertTrue(events.containsAll(Set.of("phase.moved", "phase.waived", "phase.regularised", "task.changed", "project.cycle-opened",
                "task.carried-over")), events::toString);
        assertTrue(journal.getList("items.sentence", String.class).stream().noneMatch(told -> told.isBlank() || told.contains("_")
                || told.contains("{")), "each entry is a sentence");
    }

    private static JsonPath tasks(Project project) {
        return LEAD.get("/api/v1/projects/" + project.id() + "/tasks?size=200");
    }

    private static String cycles(Project project) {
        return "/api/v1/projects/" + project.id() + "/cycles";
    }

    private static int me(Api api) {
        return api.get("/api/v1/me").getInt("id");
    }
}
