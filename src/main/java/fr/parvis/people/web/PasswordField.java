package fr.parvis.people.web;

import fr.parvis.people.Passwords;
import fr.parvis.people.PeopleMessages;
import fr.parvis.platform.Inputs;

/** Reads a chosen password: as typed, without trimming, refused when bcrypt could not keep all of it. */
final class PasswordField {

    private PasswordField() {
    }

    static String read(Inputs inputs, String field, String typed, PeopleMessages say) {
        if (typed == null || typed.isEmpty()) {
            inputs.missing(field);
        } else if (!Inputs.readable(typed) || Passwords.tooLong(typed)) {
            inputs.refuse(field, "too-long", say.passwordLong());
        } else if (Passwords.tooShort(typed)) {
            inputs.refuse(field, "too-short", say.passwordShort());
        }
        return typed;
    }
}
