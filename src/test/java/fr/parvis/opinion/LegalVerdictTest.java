package fr.parvis.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.LegalOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What 28 answers come to. */
class LegalVerdictTest {

    private final List<LegalQuestion> questions = new LegalQuestions().all();

    @Test
    void thereAreTheTwentyEightQuestionsOfTheMethodInOrder() {
        assertEquals(28, questions.size());
        for (int i = 0; i < questions.size(); i++) {
            assertEquals("J%02d".formatted(i + 1), questions.get(i).code());
            assertTrue(!questions.get(i).label().fr().isBlank() && !questions.get(i).label().en().isBlank());
        }
        assertEquals(17, questions.stream().filter(one -> one.effect() == LegalEffect.BLOCK).count());
    }

    @Test
    void everyRightAnswerIsFavourable() {
        LegalVerdict verdict = LegalVerdict.of(questions, right());

        assertTrue(verdict.complete());
        assertEquals(LegalOutcome.FAVOURABLE, verdict.outcome(false));
    }

    @Test
    void oneBlockingAnswerOrOneOpenConditionIsUnfavourable() {
        Map<String, LegalAnswer> answers = right();
        answers.put("J05", LegalAnswer.YES);
        assertEquals(List.of("J05"), LegalVerdict.of(questions, answers).against());
        assertEquals(LegalOutcome.UNFAVOURABLE, LegalVerdict.of(questions, answers).outcome(false));
        assertEquals(LegalOutcome.UNFAVOURABLE, LegalVerdict.of(questions, right()).outcome(true));
    }

    @Test
    void anAnswerThatWantsAnOpinionIsAReservation() {
        Map<String, LegalAnswer> answers = right();
        answers.put("J12", LegalAnswer.NO);

        assertEquals(LegalOutcome.RESERVATIONS, LegalVerdict.of(questions, answers).outcome(false));
    }

    @Test
    void theQuestionsOnPersonalDataAreAskedOnlyWhereThereAreAny() {
        Map<String, LegalAnswer> answers = right();
        answers.remove("J10");
        answers.remove("J11");
        answers.remove("J16");
        assertTrue(LegalVerdict.of(questions, answers).complete());

        answers.put("J09", LegalAnswer.YES);
        assertEquals(List.of("J10", "J11", "J16"), LegalVerdict.of(questions, answers).missing());
        answers.put("J10", LegalAnswer.NO);
        assertEquals(List.of("J10"), LegalVerdict.of(questions, answers).against());
    }

    private Map<String, LegalAnswer> right() {
        Map<String, LegalAnswer> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.code(), question.blocksOn() == LegalAnswer.YES ? LegalAnswer.NO : LegalAnswer.YES));
        answers.put("J09", LegalAnswer.NO);
        return answers;
    }
}
