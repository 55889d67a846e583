package fr.parvis.inventory;

import static fr.parvis.inventory.LegalReasoning.conclude;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fr.parvis.inventory.LegalReasoning.Answers;
import fr.parvis.inventory.LegalReasoning.Extent;
import fr.parvis.inventory.LegalReasoning.Known;
import fr.parvis.inventory.LegalReasoning.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalReasoningTest {

    @ParameterizedTest
    @CsvSource({
        "YES, NO, NO, NONE, NO, NO, OPEN",
        "YES, NO, NO, ALLOWED, NO, NO, OPEN",
        "YES, PART, NO, NONE, NO, NO, OPEN_AFTER_MASKING",
        "YES, NO, PART, NONE, NO, NO, OPEN_AFTER_MASKING",
        "YES, NO, NO, ANONYMISABLE, NO, NO, OPEN_AFTER_MASKING",
        "YES, NO, WHOLE, NONE, NO, NO, RESTRICTED",
        "YES, NO, NO, NOT_ALLOWED, NO, NO, RESTRICTED",
        "YES, NO, NO, NONE, NO, YES, RESTRICTED",
        "YES, WHOLE, NO, NONE, NO, NO, CLOSED",
        "NO, NO, NO, NONE, NO, NO, CLOSED",
        "YES, NO, NO, NONE, YES, NO, CLOSED",
        "UNKNOWN, NO, NO, NONE, NO, NO, TO_EXAMINE",
        "YES, UNKNOWN, NO, NONE, NO, NO, TO_EXAMINE",
        "YES, NO, NO, UNKNOWN, NO, NO, TO_EXAMINE"})
    void sixAnswersLeadToOneOpenness(Known held, Extent secret, Extent privacy, People people, Known thirdParty, Known reserved,
            Openness openness) {
        assertEquals(openness, conclude(new Answers(held, secret, privacy, people, thirdParty, reserved)).openness());
    }

    @Test
    void everyCombinationConcludesAndWhatIsDecidedNamesItsArticle() {
        for (Known held : Known.values()) {
            for (Extent secret : Extent.values()) {
                for (Extent privacy : Extent.values()) {
                    for (People people : People.values()) {
                        for (Known thirdParty : Known.values()) {
                            for (Known reserved : Known.values()) {
                                examine(new Answers(held, secret, privacy, people, thirdParty, reserved));
                            }
                        }
                    }
                }
            }
        }
    }

    private static void examine(Answers answers) {
        LegalReasoning.Conclusion conclusion = conclude(answers);
        if (conclusion.openness() == Openness.OPEN) {
            assertEquals(false, answers.incomplete(), "nothing opens while an answer is missing: " + answers);
        }
        if (conclusion.openness() != Openness.TO_EXAMINE) {
            assertNotNull(conclusion.article(), answers.toString());
        }
    }

    @Test
    void whatClosesForCertainClosesWhateverElseIsUnknown() {
        assertEquals(Openness.CLOSED,
                conclude(new Answers(Known.UNKNOWN, Extent.WHOLE, Extent.UNKNOWN, People.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN)).openness());
    }
}
