package fr.parvis.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a field that cannot be taken as typed. */
@MessageBundle("input")
public interface InputMessages {

    @Message
    String missing();

    @Message
    String tooLong(int max, int length);

    @Message
    String tooShort(int min);

    @Message
    String unreadable();

    @Message
    String notADate();

    @Message
    String dateOutOfRange();

    @Message
    String notANumber();

    @Message
    String notOneOf(String choices);

    @Message
    String notAnEmail();

    @Message
    String notALink();
}
