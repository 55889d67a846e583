package fr.parvis.opinion;

import fr.parvis.inventory.LegalOutcome;
import java.util.List;
import java.util.Map;

/**
 * What the answers come to.
 *
 * @param missing  the codes of the questions still to be answered
 * @param against  those whose answer blocks publication
 * @param opinions those whose answer asks for an opinion
 */
public record LegalVerdict(List<String> missing, List<String> against, List<String> opinions) {

    static LegalVerdict of(List<LegalQuestion> questions, Map<String, LegalAnswer> answers) {
        List<LegalQuestion> asked = questions.stream().filter(question -> isAsked(question, answers)).toList();
        return new LegalVerdict(asked.stream().map(LegalQuestion::code).filter(code -> !answers.containsKey(code)).toList(),
                standing(asked, answers, LegalEffect.BLOCK), standing(asked, answers, LegalEffect.OPINION));
    }

    /** A question that depends on another is asked once that one was answered yes. */
    static boolean isAsked(LegalQuestion question, Map<String, LegalAnswer> answers) {
        return question.when().isEmpty() || answers.get(question.when()) == LegalAnswer.YES;
    }

    private static List<String> standing(List<LegalQuestion> asked, Map<String, LegalAnswer> answers, LegalEffect effect) {
        return asked.stream().filter(question -> question.effect() == effect && answers.get(question.code()) == question.blocksOn())
                .map(LegalQuestion::code).toList();
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** @param conditions whether an opinion was given whose condition is not lifted */
    public LegalOutcome outcome(boolean conditions) {
        if (!against.isEmpty() || conditions) {
            return LegalOutcome.UNFAVOURABLE;
        }
        return opinions.isEmpty() ? LegalOutcome.FAVOURABLE : LegalOutcome.RESERVATIONS;
    }
}
