package fr.parvis.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about people: roles, refusals, sentences of the history. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message
    String role(Role role);
}
