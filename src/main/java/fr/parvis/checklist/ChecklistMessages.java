package fr.parvis.checklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the gate's questions. */
@MessageBundle("checklist")
public interface ChecklistMessages {

    @Message
    String answer(Answer answer);

    @Message
    String unanswered();

    @Message
    String negative(String by);

    @Message
    String toConfirm();

    @Message
    String notYou();

    @Message
    String closed();

    @Message
    String earlierAttempt();

    @Message
    String stale(String by, String when);

    @Message
    String staleUnknown();

    @Message
    String reasonForNotApplicable();

    @Message
    String answerMissing();

    @Message
    String told(String condition, String answer);

    @Message
    String given();

    @Message
    String by();

    @Message
    String evidence();

    @Message
    String comment();

    @Message
    String notAnswered();

    @Message
    String attempts();

    @Message
    String attempt(int number);

    @Message
    String toAnswer();

    @Message
    String documents(long count);
}
