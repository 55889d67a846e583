package fr.parvis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.Municipality;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Finding;
import fr.parvis.review.PresentedReport;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyAnswer;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        PresentedReport report = PresentedReport.ofCycle(cycle.id).orElseThrow();
        String page = new String(report.page(), StandardCharsets.UTF_8);
        assertTrue(List.of("Bilan du cycle 1", "Les chiffres", "La suite", project.title).stream().allMatch(page::contains), page);
        assertEquals(1L, Project.getEntityManager().createNativeQuery("select count(*) from journal_entry where project_id = ?1 and event = ?2", Long.class)
                .setParameter(1, project.id).setParameter(2, "review.report-presented").getSingleResult());
    }
}
