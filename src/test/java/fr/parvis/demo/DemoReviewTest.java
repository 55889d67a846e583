package fr.parvis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.Municipality;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Finding;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyAnswer;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A fictional town that has come to its review has one that its gate takes; the towns of the tests have not come so far. */
@QuarkusTest
class DemoReviewTest {

    private static final int SUBMITTED = 17;

    @Inject
    DemoTown towns;

    @Inject
    DemoProject projects;

    @Test
    @TestTransaction
    void aTownWhoseReviewIsAskedForHasASurveyFindingsAndAGateThatTookThem() {
        assertEquals(new DemoStage(4, true, true), DemoStage.of(SUBMITTED));
        DemoTown.Made town = towns.make(SUBMITTED);
        projects.make(SUBMITTED, town);
        Municipality municipality = town.municipality();
        Project project = Project.ofMunicipality(municipality.id).get(0);
        ProjectCycle cycle = ProjectCycle.<ProjectCycle>find("projectId", project.id).firstResult();
        assertEquals(PhaseState.IN_REVIEW, Phase.ofCycle(cycle.id).get(4).state());
        Survey survey = Survey.ofCycle(cycle.id).orElseThrow();
        assertTrue(SurveyAnswer.count("sheetId in (select s.id from SurveySheet s where s.surveyId = ?1)", survey.id) > 50);
        assertTrue(Finding.count("cycleId = ?1 and retained = IMPROVE and ownerId is not null", cycle.id) > 0);
    }
}
