package fr.parvis.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the messages about visas. */
@MessageBundle("visamail")
public interface VisaMailMessages {

    @Message
    String fallenSubject(String number, String title);

    @Message
    String fallenSubjectUnnamed(String number);

    @Message
    String fallenSubjectSeveral(int count);

    @Message
    String fallenWords(String who, String town);

    @Message
    String fallenLine(String number, String title, String by, String changes);

    @Message
    String fallenChange(String field, String before, String after);

    @Message
    String fallenEmpty();

    @Message
    String fallenMore(int count);

    @Message
    String fallenNext();

    @Message
    String fallenAct();

    @Message
    String decidedAct();

    @Message
    String takenBackSubject(String department);

    @Message
    String takenBackWords(String who, String department);

    @Message
    String handedSubject(int count, String department);

    @Message
    String handedWords(String who, String from, String department);

    @Message
    String handedLine(String number, String title, String reason);

    @Message
    String handedNext(String due);
}
