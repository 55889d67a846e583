package fr.parvis.notification.web;

import fr.parvis.ledger.LadderReply;
import fr.parvis.notification.Answering.Answer;
import fr.parvis.notification.Asked;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.project.SlipCause;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskRefusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reads an answer as it was sent, by a form or as JSON. */
final class SentAnswer {

    /** Later is never: by then the lead decides what becomes of it. */
    private static final Period MOST = Period.ofYears(1);

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
            } else if (until != null && until.isAfter(today.plus(MOST))) {
                inputs.refuse("until", "too-far", say.untilTooFar());
            }
        }
        if (!inputs.errors().isEmpty()) {
            return null;
        }
        boolean unchanged = reply == LadderReply.UNDER_WAY && asked.dataset() != null && words == null;
        return new Answer(reply, late ? cause : null, late ? until : null, unchanged ? say.unchanged() : words);
    }

    /** Says what the task refused where the answer asks for it; of anything but a field, that the situation changed. */
    static void refused(Inputs inputs, TaskRefusal refusal) {
        if (refusal instanceof TaskRefusal.Field field) {
            String name = switch (field.name()) {
                case "dueOn", "startOn" -> "until";
                case "reason" -> "words";
                case "cause" -> "cause";
                default -> "reply";
            };
            inputs.refuse(name, field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), Words.in(TaskMessages.class, inputs.locale())
                    .reason(field.reason()));
        } else {
            inputs.refuse("reply", "refused", Words.in(LadderPageMessages.class, inputs.locale()).refused());
        }
    }
}
