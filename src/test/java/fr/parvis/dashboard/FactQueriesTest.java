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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts of a project as its people made it through the API. */
@QuarkusTest
class FactQueriesTest {

    @Inject
    FactQueries queries;

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

    private ProjectFacts facts(Api.Project project) {
        return QuarkusTransaction.requiringNew().call(() -> queries.now(Project.findById(project.id())));
    }
}
