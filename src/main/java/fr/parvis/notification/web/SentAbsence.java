package fr.parvis.notification.web;

import fr.parvis.ledger.Absences;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.Actor;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reads an absence as it was sent, by a form or as JSON, and announces it; without a person it is the sender's own. */
final class SentAbsence {

    private SentAbsence() {
    }

    /** @return whether it was announced; {@code inputs} says why not */
    static boolean announce(Inputs inputs, UnaryOperator<String> sent, Absences absences, Actor actor) {
        Long person = inputs.id("personId", sent.apply("personId"));
        LocalDate from = inputs.date("fromOn", sent.apply("fromOn"));
        LocalDate to = inputs.date("toOn", sent.apply("toOn"));
        if (!inputs.refused("fromOn")) {
            inputs.needed("fromOn", from);
        }
        if (!inputs.refused("toOn")) {
            inputs.needed("toOn", to);
        }
        if (!inputs.errors().isEmpty()) {
            return false;
        }
        Absences.Fault fault = absences.announce(person == null ? actor.personId() : person, from, to, actor);
        if (fault == null) {
            return true;
        }
        String field = switch (fault) {
            case PERSON -> "personId";
            case TOO_OLD, TOO_MANY -> "fromOn";
            case ORDER, TOO_LONG -> "toOn";
        };
        inputs.refuse(field, fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), Words.in(LadderPageMessages.class, inputs.locale()).fault(fault));
        return false;
    }
}
