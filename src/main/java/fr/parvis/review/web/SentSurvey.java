package fr.parvis.review.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.review.SurveyAnswer.Reply;
import java.util.function.UnaryOperator;

/** Reads an answer to the survey, from a form or from a program. */
final class SentSurvey {

    private static final int MOST = 2000;

    /** Yes or no, as a form sends it. */
    private enum Agreed {
        TRUE, FALSE
    }

    private SentSurvey() {
    }

    /** {@code agreed} is {@code true} or {@code false}. */
    static Reply reply(Inputs inputs, UnaryOperator<String> sent) {
        String raw = sent.apply("agreed");
        Agreed agreed = inputs.choice("agreed", raw == null ? null : raw.toUpperCase(java.util.Locale.ROOT), Agreed.class);
        return reply(inputs, agreed == null ? null : (Boolean) (agreed == Agreed.TRUE), sent);
    }

    static Reply reply(JsonBody json) {
        return reply(json.inputs(), json.flag("agreed"), json::text);
    }

    private static Reply reply(Inputs inputs, Boolean agreed, UnaryOperator<String> sent) {
        return new Reply(inputs.number("mark", sent.apply("mark")), SeenReview.decimal(inputs, "hours", sent.apply("hours")), agreed,
                inputs.optional("words", sent.apply("words"), MOST));
    }
}
