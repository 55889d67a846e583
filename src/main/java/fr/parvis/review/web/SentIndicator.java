package fr.parvis.review.web;

import fr.parvis.platform.Inputs;
import fr.parvis.review.Indicators.Words;
import java.util.function.UnaryOperator;

/** Reads what is said of an indicator, from a form or from a program. */
final class SentIndicator {

    private SentIndicator() {
    }

    static Words of(Inputs inputs, UnaryOperator<String> sent, boolean manual) {
        return new Words(SeenReview.decimal(inputs, "value", sent.apply("value")), inputs.optional("whyNot", sent.apply("whyNot"), 1000),
                SeenReview.decimal(inputs, "target", sent.apply("target")), inputs.optional("reason", sent.apply("reason"), 1000),
                SeenReview.decimal(inputs, "baseline", sent.apply("baseline")), inputs.number("effort", sent.apply("effort")), manual);
    }
}
