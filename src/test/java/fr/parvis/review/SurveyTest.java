package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.notification.OutboxMail;
import fr.parvis.people.Actor;
import fr.parvis.review.ReviewRefusal.Reason;
import fr.parvis.review.ReviewedTown.Made;
import fr.parvis.review.SurveyAnswer.Reply;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whom the review asks, what they may say and until when, and what is shown of it. */
@QuarkusTest
@TestTransaction
class SurveyTest {

    @Inject
    ReviewedTown town;

    @Inject
    Surveys surveys;

    @Inject
    SurveyAnswers answers;

    @Inject
    SurveyQueries queries;

    @Inject
    SurveyPeople people;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Test
    void whoIsThreeThingsIsAskedOnceTheQuestionsOfAllThree() {
        Made made = town.found("S0001");
        Survey survey = opened(made, true);
        assertEquals(made.asked().stream().map(Actor::personId).collect(Collectors.toSet()),
                SurveyInvitation.of(survey.id).stream().map(one -> one.personId).collect(Collectors.toSet()), "a consultant is not asked, a vacant post neither");
        assertEquals(EnumSet.of(SurveyAudience.HEADS, SurveyAudience.DPO, SurveyAudience.REFERENTS),
                SurveyInvitation.of(survey.id, made.three().personId()).orElseThrow().audiences());
        assertEquals(List.of("Q02", "Q05", "Q07", "Q08", "Q09", "Q10", "Q11", "Q12", "Q14", "Q15", "Q18", "Q19", "Q20", "Q21"),
                answers.of(survey, made.three()).questions().stream().map(SurveyQuestion::code).toList());
        assertEquals(6, OutboxMail.count("recipient like ?1 and subject like '%Bilan%'", "%@S0001.example"), "one mail each");
    }

    @Test
    void anAnswerGivenAgainIsChangedAndAfterTheEndNothingIs() {
        Made made = town.found("S0002");
        Survey survey = opened(made, false);
        say(survey, made.one(), "Q08", 2, "Trop court");
        say(survey, made.one(), "Q08", 4, null);
        assertEquals(new Reply(4, null, null, null), answers.of(survey, made.one()).replies().get("Q08"));
        assertEquals(1, queries.participation(survey).answered());
        assertRefused(Reason.QUESTION_UNKNOWN, () -> say(survey, made.one(), "Q12", 3, null));
        assertRefused(Reason.MARK_RANGE, () -> say(survey, made.one(), "Q08", 6, null));
        surveys.end(survey, survey.version(), "Tout le monde a répondu.", made.lead());
        assertRefused(Reason.SURVEY_OVER, () -> say(survey, made.one(), "Q08", 1, null));
        assertEquals(4, answers.of(survey, made.one()).replies().get("Q08").mark());
        assertRefused(Reason.SURVEY_OVER, () -> surveys.remind(survey, made.lead()));
    }

    @Test
    void anAnswerTakenBackLeavesNobodyAmongThoseWhoAnswered() {
        Made made = town.found("S0003");
        Survey survey = opened(made, true);
        say(survey, made.two(), "Q08", 2, null);
        answers.answer(survey, "Q08", new Reply(null, null, null, null), made.two());
        assertEquals(0, queries.participation(survey).answered());
    }

    @Test
    void nothingOfAnAnonymousSurveyLeadsToAnybody() {
        Made made = town.found("S0004");
        Survey survey = opened(made, true);
        say(survey, made.one(), "Q08", 5, "Zèbre");
        say(survey, made.two(), "Q08", 3, "Abeille");
        assertEquals(0L, count("select count(*) from survey_sheet where survey_id = " + survey.id + " and person_id is not null"));
        assertEquals(6L, count("select count(*) from survey_sheet where survey_id = " + survey.id), "one sheet each from the start, whoever answers");
        assertTrue(queries.results(survey, true).isEmpty(), "shown while it is open, one answer more would tell whose it is");
        assertEquals("Zèbre", answers.of(survey, made.one()).replies().get("Q08").words(), "who answers finds it again");

        surveys.end(survey, survey.version(), "La date du conseil est avancée.", made.lead());
        database.flush();
        assertEquals(0L, count("select count(*) from survey_sheet where survey_id = " + survey.id + " and secret is not null"));
        assertTrue(answers.of(survey, made.one()).forgotten());
        SurveyQueries.Result few = result(survey, "Q08");
        assertTrue(few.withheld());
        assertNull(few.mean());
        assertNull(few.answers(), "two of three heads would leave the third");
        assertEquals(List.of(), few.comments());
        assertNull(queries.participation(survey).silent(), "nor are the silent named");
    }

    @Test
    void ofAnAnonymousSurveyParticipationIsToldAsAWholeSoThatTakingAwayGroupsLeavesNobody() {
        Made made = town.found("S0011");
        Survey survey = opened(made, true);
        for (Actor who : List.of(made.lead(), made.dgs(), made.elu(), made.one(), made.two())) {
            answers.answer(survey, "Q18", new Reply(null, null, null, "Rien"), who);
        }
        assertEquals(new SurveyQueries.Participation(6, 5, Map.of(), List.of(), null), queries.participation(survey), "while it is open");
        surveys.end(survey, survey.version(), "La date du conseil est avancée.", made.lead());
        database.flush();
        assertEquals(new SurveyQueries.Participation(6, 5, Map.of(), List.of(), null), queries.participation(survey));
        SurveyQueries.Result dpo = result(survey, "Q12");
        assertTrue(dpo.withheld(), "it is put to the DPO alone: none tells as much as one");
        assertNull(dpo.answers());

        Made named = town.found("S0012");
        Survey open = opened(named, false);
        say(open, named.three(), "Q08", 4, null);
        assertEquals(new SurveyQueries.Group("DPO", 1, 1), queries.participation(open).audiences().get(SurveyAudience.DPO));
    }

    @Test
    void fromThreeAnswersUpTheMeanIsShownAndCommentsAreSortedByTheirWords() {
        Made made = town.found("S0005");
        Survey survey = opened(made, true);
        say(survey, made.one(), "Q08", 5, "Zèbre");
        say(survey, made.two(), "Q08", 3, "Abeille");
        say(survey, made.three(), "Q08", 2, null);
        surveys.end(survey, survey.version(), "Tout le monde a répondu.", made.lead());
        database.flush();
        SurveyQueries.Result shown = result(survey, "Q08");
        assertEquals("3.33", shown.mean().toPlainString());
        assertEquals(List.of(new SurveyQueries.Comment("Abeille", null), new SurveyQueries.Comment("Zèbre", null)), shown.comments());
    }

    @Test
    void aSurveyPastItsDateForgetsByItself() {
        Made made = town.found("S0006");
        Survey survey = opened(made, true);
        say(survey, made.one(), "Q08", 5, null);
        database.createNativeQuery("update survey set closes_on = date '2020-01-01' where id = " + survey.id).executeUpdate();
        surveys.forgetPast();
        assertEquals(0L, count("select count(*) from survey_sheet where survey_id = " + survey.id + " and secret is not null"));
    }

    @Test
    void namesStandUnderAnswersOnlyWhereTheTownChoseSoAndOnlyForWhoRunsTheProject() {
        Made made = town.found("S0007");
        Survey survey = opened(made, false);
        say(survey, made.one(), "Q08", 5, "Utile");
        assertEquals(List.of(new SurveyQueries.Comment("Utile", "one")), result(survey, "Q08").comments());
        assertEquals(List.of(new SurveyQueries.Comment("Utile", null)), queries.results(survey, false).stream()
                .filter(one -> one.question().code().equals("Q08")).findFirst().orElseThrow().comments());
        assertEquals(List.of("dgs", "elu", "lead", "three", "two"), queries.participation(survey).silent());
    }

    @Test
    void aReminderLeavesOnceADayForThoseWhoHaveNotAnswered() {
        Made made = town.found("S0008");
        Survey survey = opened(made, false);
        say(survey, made.one(), "Q08", 5, null);
        assertEquals(5, surveys.remind(survey, made.lead()));
        assertRefused(Reason.REMINDED_TODAY, () -> surveys.remind(survey, made.lead()));
        assertThrows(ReviewRefusal.Refused.class, () -> surveys.remind(survey, made.one()));
        assertEquals(1 + 1, OutboxMail.count("recipient", "two@S0008.example"));
        assertEquals(1, OutboxMail.count("recipient", "one@S0008.example"));
    }

    @Test
    void theReminderOfAnAnonymousSurveyGoesToEverybodyAskedSoThatTheOutboxNamesNobody() {
        Made made = town.found("S0010");
        Survey survey = opened(made, true);
        say(survey, made.one(), "Q08", 5, null);
        assertEquals(6, surveys.remind(survey, made.lead()));
        for (Actor who : made.asked()) {
            List<OutboxMail> mails = OutboxMail.list("recipient = ?1 order by id", who.email());
            assertEquals(2, mails.size(), who.email());
            assertTrue(mails.get(1).textBody.contains("Si vous avez déjà répondu, ne tenez pas compte de ce message."), mails.get(1).textBody);
            assertFalse(mails.get(1).textBody.contains("Vous n’avez pas encore répondu"), "nobody is told what the product knows of them");
        }
    }

    @Test
    void oneSurveyACycleAndNoneForThePast() {
        Made made = town.found("S0009");
        assertRefused(Reason.DATE_PAST, () -> surveys.open(made.project(), new Surveys.Terms(today().minusDays(1), null, true), made.lead()));
        Survey survey = opened(made, true);
        assertRefused(Reason.ALREADY_OPENED, () -> opened(made, true));
        assertFalse(surveys.prolong(survey, survey.version(), today().plusDays(40), "Les congés sont longs.", made.lead()).closesOn()
                .isBefore(today().plusDays(40)));
    }

    private Survey opened(Made made, boolean anonymous) {
        return surveys.open(made.project(), new Surveys.Terms(today().plusDays(10), "Merci !", anonymous), made.lead());
    }

    private void say(Survey survey, Actor who, String question, int mark, String words) {
        answers.answer(survey, question, new Reply(mark, null, null, words), who);
    }

    private SurveyQueries.Result result(Survey survey, String code) {
        return queries.results(survey, true).stream().filter(one -> one.question().code().equals(code)).findFirst().orElseThrow();
    }

    private static void assertRefused(Reason reason, org.junit.jupiter.api.function.Executable act) {
        ReviewRefusal refusal = assertThrows(ReviewRefusal.Refused.class, act).refusal();
        assertTrue(Set.of(new ReviewRefusal.Conflict(reason).toString(), reason.name()).stream().anyMatch(refusal.toString()::contains), refusal::toString);
    }

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
