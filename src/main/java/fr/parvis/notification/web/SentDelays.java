package fr.parvis.notification.web;

import fr.parvis.ledger.LadderDelays;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.function.UnaryOperator;

/** Reads the delays of a town as they were sent, by a form or as JSON. */
final class SentDelays {

    private SentDelays() {
    }

    static boolean maySet(Actor actor, long townId) {
        return actor.has(townId, Role.ADMIN, Role.DGS, Role.LEAD);
    }

    /** Null when something is wrong, which {@code inputs} then says. */
    static LadderDelays read(Inputs inputs, UnaryOperator<String> sent) {
        Integer reminder = days(inputs, "reminder", sent);
        Integer superior = days(inputs, "superior", sent);
        Integer list = days(inputs, "list", sent);
        if (!inputs.errors().isEmpty()) {
            return null;
        }
        LadderDelays delays = new LadderDelays(reminder, superior, list);
        if (!delays.rise()) {
            inputs.refuse(superior <= reminder ? "superior" : "list", "does-not-rise", Words.in(LadderPageMessages.class, inputs.locale()).delaysRise());
            return null;
        }
        return delays;
    }

    private static Integer days(Inputs inputs, String field, UnaryOperator<String> sent) {
        Integer days = inputs.number(field, sent.apply(field));
        if (inputs.refused(field)) {
            return null;
        }
        if (inputs.needed(field, days) != null && (days < 1 || days > LadderDelays.MOST)) {
            inputs.refuse(field, "out-of-range", Words.in(LadderPageMessages.class, inputs.locale()).delaysRange(LadderDelays.MOST));
        }
        return days;
    }
}
