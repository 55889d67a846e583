package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.InventoryGate;
import fr.parvis.method.Condition;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Reason;
import fr.parvis.review.ReviewedTown.Made;
import fr.parvis.review.SurveyAnswer.Reply;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a review came to stays from its gate on: the survey ends with it, its figures are those that were kept, and its gate is judged by them. */
@QuarkusTest
@TestTransaction
class KeptReviewTest {

    @Inject
    ReviewedTown town;

    @Inject
    Surveys surveys;

    @Inject
    SurveyAnswers answers;

    @Inject
    Indicators words;

    @Inject
    IndicatorQueries indicators;

    @Inject
    ReviewGate gate;

    @Inject
    InventoryGate inventory;

    @Inject
    Methods methods;

    @Inject
    CyclePhases cycles;

    @Inject
    Event<PhaseMoved> moved;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Test
    void theGateEndsTheSurveyAndKeepsWhatItSaidOfTheHoursAndNobodyAnswersAfterwards() {
        Made made = town.found("K0001");
        Survey survey = surveys.open(made.project(), new Surveys.Terms(today().plusDays(20), null, true), made.lead());
        answers.answer(survey, "Q18", new Reply(null, null, null, "Rien"), made.one());
        List<SurveySheet> sheets = SurveySheet.list("surveyId", survey.id);
        for (int i = 0; i < 3; i++) {
            SurveyAnswer answer = SurveyAnswer.of(sheets.get(i).id, "Q10");
            answer.reply(new Reply(null, BigDecimal.valueOf(2 + i), null, null));
            answer.persist();
        }
        database.flush();
        done(made, PhaseMove.APPROVE);
        assertEquals("3.00", IndicatorRecord.of(Cycles.current(made.project()), Indicator.WORK_PER_DATASET).orElseThrow().kept().toPlainString());
        assertFalse(Survey.<Survey>findById(survey.id).openOn(today()));
        assertEquals(0, SurveySheet.count("surveyId = ?1 and secret is not null", survey.id), "and whose sheet it was is forgotten");
        refused(Reason.SURVEY_OVER, () -> answers.answer(survey, "Q18", new Reply(null, null, null, "Trop tard"), made.one()));
        refused(Reason.SURVEY_OVER, () -> surveys.prolong(survey, Survey.<Survey>findById(survey.id).version(), today().plusDays(40), "Les congés.", made.lead()));
    }

    @Test
    void onceTheReviewIsDoneItsFiguresAreThoseThatWereKeptAndNobodyChangesThemUntilItIsReopened() {
        Made made = town.found("K0002");
        Project project = made.project();
        done(made, PhaseMove.APPROVE);
        assertEquals("33.33", value(project, Indicator.REFERENTS_NAMED));
        database.createNativeQuery("update department set referent_id = " + made.two().personId() + " where municipality_id = " + project.municipalityId()
                + " and code = 'URB'").executeUpdate();
        assertEquals("33.33", value(project, Indicator.REFERENTS_NAMED), "as it was approved");
        assertEquals(Unmeasured.NOT_KEPT, row(project, Indicator.OPENING_RATE).measure().why());
        refused(Reason.REVIEW_DONE, () -> words.say(project, Indicator.REFERENTS_NAMED, row(project, Indicator.REFERENTS_NAMED).version(),
                new Indicators.Words(null, null, null, null, null, 4, false), made.lead()));
        refused(Reason.REVIEW_DONE, () -> surveys.open(project, new Surveys.Terms(today().plusDays(20), null, true), made.lead()));

        database.createNativeQuery("update phase set state = 'ACTIVE' where code = 'REVIEW' and cycle_id = " + Cycles.current(project)).executeUpdate();
        assertEquals("66.66", value(project, Indicator.REFERENTS_NAMED), "reopened, it is counted again");
    }

    @Test
    void aForcedGateIsJudgedByItsOwnCycleAndWhatItWentPastIsStillGiven() {
        Made made = town.found("K0003");
        Project project = made.project();
        for (Indicator indicator : List.of(Indicator.USES, Indicator.DISCUSSIONS_ANSWERED, Indicator.ACCESS_REQUESTS)) {
            words.say(project, indicator, -1, entered("1"), made.lead());
        }
        done(made, PhaseMove.FORCE);
        Phase review = review(project);
        assertFalse(entered(review), "one value is owed");
        refused(Reason.REVIEW_DONE, () -> words.say(project, Indicator.USES, row(project, Indicator.USES).version(), entered("2"), made.lead()));
        words.say(project, Indicator.PERSONAL_DATA_INCIDENTS, row(project, Indicator.PERSONAL_DATA_INCIDENTS).version(), entered("3"), made.lead());
        assertEquals(0, new BigDecimal("3").compareTo(row(project, Indicator.PERSONAL_DATA_INCIDENTS).value()), "and is kept at once");
        assertTrue(entered(review));

        database.createNativeQuery("insert into list_approval (id, project_id, cycle, list_version, sha256, datasets, approved_by_name, approved_at) values (-"
                + project.id + ", " + project.id + ", 1, 1, 'x', 3, 'dgs', timestamp with time zone '2026-01-01 12:00:00+00')").executeUpdate();
        Phase training = Phase.ofCycle(review.cycleId).get(1);
        List<Condition> list = methods.current().conditions(PhaseCode.TRAINING).stream().filter(one -> one.code().equals("LIST_V1_APPROVED")).toList();
        assertTrue(inventory.examine(training, list).get(0).met());
        database.createNativeQuery("update phase set state = 'DONE' where cycle_id = " + review.cycleId).executeUpdate();
        database.clear();
        assertTrue(cycles.openNext(project.id, today().plusDays(30), null, made.lead()).isPresent());
        database.flush();
        database.clear();
        Phase past = Phase.findById(review.id);
        assertTrue(entered(past), "the next cycle owes all of its own");
        assertTrue(inventory.examine(Phase.findById(training.id), list).get(0).met());
        assertFalse(entered(review(past.project)));
    }

    private boolean entered(Phase phase) {
        database.flush();
        List<Condition> asked = methods.current().conditions(PhaseCode.REVIEW).stream().filter(one -> one.code().equals("INDICATORS_ENTERED")).toList();
        return gate.examine(phase, asked).get(0).met();
    }

    private static Indicators.Words entered(String value) {
        return new Indicators.Words(new BigDecimal(value), null, null, null, null, null, false);
    }

    /** The last phase is passed as the door does it: its state first, then those who hear of it. */
    private void done(Made made, PhaseMove move) {
        Phase review = review(made.project());
        boolean forced = move == PhaseMove.FORCE;
        database.createNativeQuery("update phase set state = 'DONE', forced = " + forced + ", forced_by_id = " + (forced ? made.dgs().personId() : null)
                + " where id = " + review.id).executeUpdate();
        database.refresh(review);
        moved.fire(new PhaseMoved(review.id, made.project().id, made.project().municipalityId(), review.cycleId, PhaseCode.REVIEW, move, 1, made.dgs().author(),
                null, clock.instant()));
        database.flush();
    }

    private static Phase review(Project project) {
        return Phase.ofCycle(Cycles.current(project)).get(4);
    }

    private String value(Project project, Indicator indicator) {
        return row(project, indicator).value().toPlainString();
    }

    private IndicatorRow row(Project project, Indicator indicator) {
        database.flush();
        return indicators.of(project).stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
    }

    private static void refused(Reason reason, Executable act) {
        assertEquals(new ReviewRefusal.Conflict(reason), assertThrows(ReviewRefusal.Refused.class, act).refusal());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
