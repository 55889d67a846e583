package fr.parvis.review.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.review.FindingCategory;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Findings.Care;
import java.util.function.UnaryOperator;

/** Reads what is decided of a finding, from a form or from a program. */
final class SentFinding {

    private SentFinding() {
    }

    static Care of(Inputs inputs, UnaryOperator<String> sent) {
        return new Care(inputs.choice("category", sent.apply("category"), FindingCategory.class), inputs.optional("reason", sent.apply("reason"), 1000),
                inputs.optional("action", sent.apply("action"), 300), inputs.id("ownerId", sent.apply("ownerId")),
                inputs.date("dueOn", sent.apply("dueOn")), inputs.choice("phase", sent.apply("phase"), PhaseCode.class),
                inputs.number("gain", sent.apply("gain")), inputs.number("effort", sent.apply("effort")));
    }

    /** What the body does not name stays as it is. */
    static Care of(JsonBody json, FindingRow row) {
        Care sent = of(json.inputs(), json::text);
        return new Care(sent.category(), sent.reason(), json.has("action") ? sent.action() : row.action(),
                json.has("ownerId") ? sent.ownerId() : row.ownerId(), json.has("dueOn") ? sent.dueOn() : row.dueOn(),
                json.has("phase") ? sent.phase() : row.phase(), json.has("gain") ? sent.gain() : row.gain(),
                json.has("effort") ? sent.effort() : row.effort());
    }
}
