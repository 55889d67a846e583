package fr.parvis.opinion.web;

import fr.parvis.inventory.LegalOutcome;
import fr.parvis.opinion.LegalAnswer;
import fr.parvis.opinion.LegalAnswerGiven;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.opinion.LegalCheckState;
import fr.parvis.opinion.LegalEffect;
import fr.parvis.opinion.LegalQuestion;
import fr.parvis.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal check as programs and its page read it; {@code state} is null and {@code version} 0 while nobody has begun. */
public record LegalCheckView(LegalCheckState state, LegalOutcome outcome, String signedBy, Instant signedAt, String questionsVersion, long version,
        List<Asked> questions) {

    /** A question with its answer, null while there is none; {@code stands} says that the answer is against publication. */
    @Schema(name = "LegalCheckPoint")
    public record Asked(String code, String question, Role answeredBy, LegalEffect effect, String basis, String when, LegalAnswer answer,
            String comment, String givenBy, boolean stands) {
    }

    static LegalCheckView of(LegalCheck check, List<LegalQuestion> questions, Locale locale) {
        Map<String, LegalAnswerGiven> given = check == null ? Map.of()
                : LegalAnswerGiven.of(check.id).stream().collect(Collectors.toMap(one -> one.question, one -> one));
        List<Asked> asked = questions.stream().map(question -> asked(question, given.get(question.code()), locale)).toList();
        return check == null ? new LegalCheckView(null, null, null, null, null, 0, asked)
                : new LegalCheckView(check.state(), check.outcome(), check.signedByName(), check.signedAt(), check.questions, check.version(), asked);
    }

    private static Asked asked(LegalQuestion question, LegalAnswerGiven given, Locale locale) {
        return new Asked(question.code(), question.label().in(locale), question.answeredBy(), question.effect(), question.basis(), question.when(),
                given == null ? null : given.answer, given == null ? null : given.comment, given == null ? null : given.answeredByName,
                given != null && given.answer == question.blocksOn() && question.effect() != LegalEffect.INFO);
    }
}
