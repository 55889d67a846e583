package fr.parvis.dashboard;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.phase.PhaseMove;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts of a project as its people made it through the API. */
@QuarkusTest
class FactQueriesTest {

    @Inject
    FactQueries queries;

    @Inject
    PastFacts past;

    @Inject
    ReadyInventory ready;

    @Test
    void whatPeopleDidIsCounted() {
        Api.Project project = LEAD.project("Chiffres");
        Map<Figure, Integer> before = facts(project).figures();
        assertTrue(before.values().stream().allMatch(count -> count == 0), before.toString());

        ready.forTraining(project);
        ready.forAwareness(project);
        LEAD.post("/api/v1/projects/" + project.id() + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity",
                "MINOR", "words", "Le fichier des expositions manque à la liste.")).then().statusCode(201);
        Map<Figure, Integer> after = facts(project).figures();
        assertEquals(12, after.get(Figure.INVENTORIED));
        assertEquals(13, after.get(Figure.EXPECTED));
        assertEquals(12, after.get(Figure.SUBMITTED));
        assertEquals(11, after.get(Figure.SIGNED), "the vacant department has nobody to sign");
        assertEquals(12, after.get(Figure.PRIORITY));
        assertEquals(0, after.get(Figure.PUBLISHED));
    }

    @Test
    void aReturnedGateIsClosedOnceAskedForAgain() {
        Api.Project project = LEAD.project("Décisions");
        long scoping = project.phases().get(0);
        LEAD.move(scoping, "START", null).then().statusCode(200);
        LEAD.answerAll(scoping);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(200);
        DGS.move(scoping, "RETURN", "Il manque la lettre de mission du chef de projet.").then().statusCode(200);
        DecisionFact returned = facts(project).decisions().get(0);
        assertEquals(PhaseMove.RETURN, returned.move());
        assertFalse(returned.closed());

        LEAD.answerAll(scoping);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(200);
        assertTrue(facts(project).decisions().get(0).closed());
        DGS.move(scoping, "APPROVE", null).then().statusCode(200);
        assertEquals(2, facts(project).figures().get(Figure.DECISIONS_CLOSED));
    }

    @Test
    void aReturnedGateThatIsForcedIsClosedAndAForcedOneThatIsReopenedToo() {
        Api.Project project = LEAD.project("Décisions");
        long scoping = project.phases().get(0);
        LEAD.move(scoping, "START", null).then().statusCode(200);
        LEAD.answerAll(scoping);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(200);
        DGS.move(scoping, "RETURN", "Il manque la lettre de mission du chef de projet.").then().statusCode(200);
        Instant returned = Instant.now();
        DGS.move(scoping, "FORCE", "La subvention expire à la fin du mois.").then().statusCode(200);
        assertEquals(List.of("FORCE", "RETURN closed"), told(facts(project)));
        Instant forced = Instant.now();
        DGS.move(scoping, "REOPEN", "La lettre de mission est arrivée.").then().statusCode(200);
        assertEquals(List.of("FORCE closed", "RETURN closed"), told(facts(project)));
        Instant reopened = Instant.now();
        DGS.move(scoping, "FORCE", "La subvention expire toujours à la fin du mois.").then().statusCode(200);
        assertEquals(List.of("FORCE", "FORCE closed", "RETURN closed"), told(facts(project)), "the first one is over, whatever became of the gate");

        assertEquals(List.of("RETURN"), told(past(project, returned)));
        assertEquals(List.of("FORCE", "RETURN closed"), told(past(project, forced)));
        assertEquals(List.of("FORCE closed", "RETURN closed"), told(past(project, reopened)));
    }

    private static List<String> told(ProjectFacts facts) {
        return facts.decisions().stream().map(one -> one.move() + (one.closed() ? " closed" : "")).toList();
    }

    private ProjectFacts past(Api.Project project, Instant instant) {
        return QuarkusTransaction.requiringNew().call(() -> past.at(Project.findById(project.id()), instant));
    }

    private ProjectFacts facts(Api.Project project) {
        return QuarkusTransaction.requiringNew().call(() -> queries.now(Project.findById(project.id())));
    }
}
