package fr.parvis.dashboard;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The cockpit and «En attente de» tell the same of what waits: one holder, one count of days. */
@QuarkusTest
class ChaseTest {

    @Inject
    CockpitQueries cockpits;

    @Inject
    WaitQueries waits;

    @Inject
    ReadyInventory ready;

    @Test
    void whateverWaitsIsChasedAtTheHolderTheLedgerNamesForTheDaysTheLedgerCounts() {
        Api.Project project = LEAD.project("Relances");
        String path = "/api/v1/projects/" + project.id();
        ready.forTraining(project);
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        DGS.move(project.phases().get(0), "FORCE", "La subvention expire à la fin du mois.").then().statusCode(200);
        long asked = line(path, "CUL", "Registres");
        LEAD.post(path + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity", "BLOCKING", "words",
                "Le fichier des expositions manque.")).then().statusCode(201);
        LEAD.post(path + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId", HEAD.get("/api/v1/me").getLong("id"), "dueOn", "2026-01-15"))
                .then().statusCode(201);
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        LEAD.post("/api/v1/datasets/" + asked + "/opinions", Map.of("question", "Peut-on publier ?")).then().statusCode(201);

        List<Wait> ledger = QuarkusTransaction.requiringNew().call(() -> waits.of(Project.findById(project.id())).waits());
        Map<String, Chase> chases = chases(project);
        Set<WaitKind> met = EnumSet.noneOf(WaitKind.class);
        ledger.stream().filter(wait -> wait.kind() != WaitKind.TASK || wait.dueOn() != null && wait.dueOn().getYear() == 2026 && wait.title().equals("Relire"))
                .forEach(wait -> {
                    Chase chase = chases.get(Chase.subject(Chase.Kind.valueOf(wait.kind().name()), wait.id()));
                    assertTrue(chase != null, wait::toString);
                    assertEquals(wait.holderId(), chase.personId(), wait::toString);
                    assertEquals(wait.holder(), chase.person());
                    assertEquals(wait.heldDays(), chase.waited(), wait::toString);
                    assertEquals(wait.dueOn(), chase.dueOn());
                    assertEquals(wait.path(), chase.path());
                    met.add(wait.kind());
                });
        assertTrue(met.containsAll(Set.of(WaitKind.VISA, WaitKind.HEAD_MISSING, WaitKind.OPINION, WaitKind.GAP, WaitKind.FORCED_GATE, WaitKind.TASK)),
                met::toString);
        assertFalse(ledger.stream().anyMatch(wait -> wait.kind() == WaitKind.GAP && wait.holderId() == null));
    }

    @Test
    void whatIsLateComesFirstAndTheLongestOverdueBeforeTheOthers() {
        Api.Project project = LEAD.project("Dans l’ordre");
        String path = "/api/v1/projects/" + project.id();
        line(path, "CUL", "Lieux");
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        for (String due : List.of("2026-02-10", "2026-01-15")) {
            LEAD.post(path + "/tasks", Map.of("title", "Pour le " + due, "phase", "SCOPING", "ownerId", HEAD.get("/api/v1/me").getLong("id"), "dueOn", due))
                    .then().statusCode(201);
        }
        List<Chase> chases = List.copyOf(chases(project).values());
        assertTrue(chases.get(0).title().fr().endsWith("Pour le 2026-01-15") && chases.get(1).title().fr().endsWith("Pour le 2026-02-10"),
                chases::toString);
        assertEquals(Chase.Kind.VISA, chases.get(chases.size() - 1).kind());
    }

    @Test
    void aDepartmentWhoseLinesAreAllWithTheAdviserIsNotChased() {
        Api.Project project = LEAD.project("Chez le DPO");
        String path = "/api/v1/projects/" + project.id();
        long dataset = line(path, "CUL", "Lieux");
        JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        String visa = "visa:" + asked.getString("items[0].id");
        assertTrue(chases(project).containsKey(visa));
        LEAD.post("/api/v1/datasets/" + dataset + "/opinions", Map.of("question", "Peut-on publier ?")).then().statusCode(201);
        Map<String, Chase> chases = chases(project);
        assertFalse(chases.containsKey(visa), chases::toString);
        assertEquals(List.of(DPO.get("/api/v1/me").getString("name")), chases.values().stream().filter(one -> one.kind() == Chase.Kind.OPINION)
                .map(Chase::person).toList());
    }

    private static long line(String path, String department, String title) {
        return Long.parseLong(LEAD.post(path + "/datasets", Map.of("title", title, "departmentId", LEAD.department(department))).then().statusCode(201)
                .extract().path("id").toString());
    }

    private Map<String, Chase> chases(Api.Project made) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Project project = Project.findById(made.id());
            return cockpits.of(project, new Actor(project.leadId, "Chef", "chef@example.fr", null, List.of())).chases();
        }).stream().collect(Collectors.toMap(Chase::subject, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
