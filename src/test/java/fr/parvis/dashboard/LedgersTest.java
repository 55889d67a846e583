package fr.parvis.dashboard;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What several projects wait for is what the page of each says. */
@QuarkusTest
class LedgersTest {

    @Inject
    Ledgers ledgers;

    @Inject
    OverviewQueries queries;

    @Inject
    Clock clock;

    @Test
    void readTogetherOrOneByOneTheLedgersAreTheSame() {
        everythingWaits(LEAD.project("Tout attend"));
        LEAD.move(LEAD.project("Passage").phases().get(0), "START", null).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            List<Project> all = Project.list("from Project p join fetch p.municipality");
            Map<Long, WorkingDays> calendars = new HashMap<>();
            all.forEach(one -> calendars.put(one.id, new WorkingDays(one.municipality.alsaceMoselle)));
            Map<Long, List<Wait>> together = ledgers.of(calendars, LocalDate.now(clock));
            EnumSet<WaitKind> met = EnumSet.noneOf(WaitKind.class);
            for (Project one : all) {
                List<Wait> alone = queries.ledger(one).waits();
                assertEquals(alone, together.get(one.id), one.title);
                alone.forEach(wait -> met.add(wait.kind()));
            }
            assertTrue(met.containsAll(EnumSet.of(WaitKind.VISA, WaitKind.SENT_BACK, WaitKind.OPINION, WaitKind.GAP, WaitKind.TASK)), met.toString());
        });
    }

    private static void everythingWaits(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        List<Integer> datasets = List.of("Agenda", "Lieux", "Fonds", "Salles").stream().map(title -> LEAD.post(path + "/datasets", Map.of("title", title,
                "departmentId", LEAD.department("CUL"))).then().statusCode(201).extract().<Integer>path("id")).toList();
        JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", datasets.get(0), "decision", "SEND_BACK", "reason", "Le titre est faux."),
                        Map.of("datasetId", datasets.get(1), "decision", "ASK_OPINION", "reason", "Est-ce publiable ?"),
                        Map.of("datasetId", datasets.get(2), "decision", "HAND_OVER", "reason", "Ce sont les archives.", "departmentId",
                                LEAD.department("FIN"))))).then().statusCode(200);
        LEAD.post(path + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity", "BLOCKING", "words",
                "Le fichier des expositions manque.")).then().statusCode(201);
        LEAD.post(path + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId", LEAD.get("/api/v1/me").getLong("id"), "dueOn",
                "2026-01-15")).then().statusCode(201);
    }
}
