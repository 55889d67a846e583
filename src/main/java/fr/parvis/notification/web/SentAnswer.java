package fr.parvis.notification.web;

import fr.parvis.ledger.LadderReply;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.Answering.Asked;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.project.SlipCause;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Reads an answer as it was sent, by a form or as JSON. */
final class SentAnswer {

    private SentAnswer() {
    }

    /** Null when something is missing, which {@code inputs} then says. */
    static Answer read(Inputs inputs, UnaryOperator<String> sent, Asked asked, LocalDate today) {
        LadderPageMessages say = Words.in(LadderPageMessages.class, inputs.locale());
        LadderReply reply = inputs.needed("reply", inputs.choice("reply", sent.apply("reply"), LadderReply.class));
        boolean late = reply == LadderReply.LATE;
        SlipCause cause = inputs.choice("cause", sent.apply("cause"), SlipCause.class);
        LocalDate until = inputs.date("until", sent.apply("until"));
        boolean explained = late || reply == LadderReply.NO_LONGER || reply == LadderReply.DONE && asked.dataset() != null;
        String words = explained ? inputs.required("words", sent.apply("words"), 500) : inputs.optional("words", sent.apply("words"), 500);
        if (late) {
            if (!inputs.refused("cause")) {
                inputs.needed("cause", cause);
            }
            if (!inputs.refused("until")) {
                inputs.needed("until", until);
            }
            if (until != null && !until.isAfter(today)) {
                inputs.refuse("until", "not-in-the-future", say.untilFuture());
            }
        }
        if (!inputs.errors().isEmpty()) {
            return null;
        }
        boolean unchanged = reply == LadderReply.UNDER_WAY && asked.dataset() != null && words == null;
        return new Answer(reply, late ? cause : null, late ? until : null, unchanged ? say.unchanged() : words);
    }
}
