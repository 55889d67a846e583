package fr.parvis.dashboard;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What waits on whom, as people made it through the API. */
@QuarkusTest
class WaitingTest {

    @Inject
    OverviewQueries queries;

    @Inject
    ReadyInventory ready;

    @Test
    void eachThingThatWaitsHasOneHolder() {
        Api.Project project = LEAD.project("En attente");
        String path = "/api/v1/projects/" + project.id();
        ready.forTraining(project);
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        List<Wait> waits = waits(project);
        assertEquals(12, waits.stream().filter(one -> one.kind() == WaitKind.VISA || one.kind() == WaitKind.HEAD_MISSING).count());
        assertEquals(1, waits.stream().filter(one -> one.kind() == WaitKind.HEAD_MISSING).count(), "one department has nobody to sign");
        assertTrue(waits.stream().filter(one -> one.kind() == WaitKind.VISA).allMatch(one -> one.holderId() != null && one.lines() == 1));

        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        Wait gate = only(waits(project), WaitKind.GATE);
        assertEquals("SCOPING", gate.title());
        assertEquals(DGS.get("/api/v1/me").getString("name"), gate.holder());
        DGS.move(project.phases().get(0), "APPROVE", null).then().statusCode(200);
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.GATE));
    }

    @Test
    void aBlockingGapIsItsOwnersOrTheLeads() {
        Api.Project project = LEAD.project("Écart");
        LEAD.post("/api/v1/projects/" + project.id() + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity",
                "BLOCKING", "words", "Le fichier des expositions manque.")).then().statusCode(201);
        Wait gap = only(waits(project), WaitKind.GAP);
        assertEquals(LEAD.get("/api/v1/me").getString("name"), gap.holder());
        assertEquals(0, gap.heldDays());
    }

    @Test
    void aForcedGateWaitsOnTheElu() {
        Api.Project project = LEAD.project("Forcé");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        DGS.move(project.phases().get(0), "FORCE", "La subvention expire à la fin du mois.").then().statusCode(200);
        Overview seen = QuarkusTransaction.requiringNew().call(() -> queries.of(Project.findById(project.id()), null));
        assertEquals(1, seen.waits().stream().filter(one -> one.kind() == WaitKind.FORCED_GATE).count());
        assertTrue(seen.watches().stream().anyMatch(one -> one.kind() == WatchKind.GATE_FORCED));
        assertEquals(fr.parvis.phase.Verdict.WATCH, seen.verdict().shown());
        assertFalse(seen.changes().isEmpty());
    }

    private static Wait only(List<Wait> waits, WaitKind kind) {
        List<Wait> found = waits.stream().filter(one -> one.kind() == kind).toList();
        assertEquals(1, found.size(), waits.toString());
        return found.get(0);
    }

    private List<Wait> waits(Api.Project project) {
        return QuarkusTransaction.requiringNew().call(() -> queries.ledger(Project.findById(project.id())).waits());
    }
}
