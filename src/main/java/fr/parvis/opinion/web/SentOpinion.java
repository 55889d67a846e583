package fr.parvis.opinion.web;

import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRefusal.Reason;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.OpinionRequests.Given;
import fr.parvis.opinion.OpinionRequests.Recipient;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** Reads what is sent of opinions: whom to ask, and what is answered. */
final class SentOpinion {

    private SentOpinion() {
    }

    /**
     * A person of the town or an expert; never both, and an expert with name and address. A name stays on one line, for it goes into mail.
     *
     * @param outside whether an expert is meant even when nothing is said of them
     */
    static Recipient recipient(Inputs inputs, String askedTo, String expertName, String expertEmail, String nameField, String emailField,
            boolean outside) {
        Long person = inputs.id("askedToId", askedTo);
        String name = inputs.optional(nameField, expertName, 200);
        boolean expert = outside || name != null || inputs.refused(nameField) || expertEmail != null && !expertEmail.isBlank();
        if (!expert) {
            return Recipient.inside(person);
        }
        if (name == null && !inputs.refused(nameField)) {
            inputs.missing(nameField);
        }
        String email = inputs.email(emailField, expertEmail);
        if (person != null) {
            inputs.refuse("askedToId", "one-only", Words.in(OpinionPageMessages.class, inputs.locale()).oneOnly());
        }
        return new Recipient(null, name == null ? null : name.replaceAll("\\s+", " "), email);
    }

    /** The answers to the lines that await one: that of the line, else the one for all of them. */
    static List<Given> answers(Inputs inputs, MultivaluedMap<String, String> form, List<AskedLine> lines) {
        OpinionState forAll = outcome(inputs, form, "outcome");
        String words = inputs.optional("words", form.getFirst("words"), 4000);
        List<Given> answers = new ArrayList<>();
        for (AskedLine line : lines.stream().filter(AskedLine::awaited).toList()) {
            OpinionState own = outcome(inputs, form, "outcome-" + line.opinionId());
            String why = inputs.optional("words-" + line.opinionId(), form.getFirst("words-" + line.opinionId()), 4000);
            OpinionState outcome = own == null ? forAll : own;
            String reason = why == null && own == null ? words : why;
            if (outcome != null && outcome != OpinionState.FAVOURABLE && reason == null) {
                refuse(inputs, own == null ? "words" : "words-" + line.opinionId(), own == null && inputs.refused("words"));
            }
            if (outcome != null) {
                answers.add(new Given(line.opinionId(), outcome, reason));
            }
        }
        if (answers.isEmpty() && inputs.errors().isEmpty()) {
            inputs.missing("outcome");
        }
        return answers;
    }

    private static void refuse(Inputs inputs, String field, boolean already) {
        if (!already) {
            inputs.refuse(field, "words-missing", Words.in(OpinionMessages.class, inputs.locale()).reason(Reason.WORDS_MISSING));
        }
    }

    private static OpinionState outcome(Inputs inputs, MultivaluedMap<String, String> form, String field) {
        OpinionState outcome = inputs.choice(field, form.getFirst(field), OpinionState.class);
        if (outcome == OpinionState.NONE || outcome == OpinionState.ASKED) {
            inputs.refuse(field, "not-one-of", Words.in(OpinionMessages.class, inputs.locale()).notAnOutcome());
            return null;
        }
        return outcome;
    }
}
