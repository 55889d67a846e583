package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the six questions. */
@MessageBundle("reasoning")
public interface ReasoningMessages {

    @Message
    String reasoning();

    @Message
    String reasoningWords();

    @Message
    String reasoned();

    @Message
    String reasonAct();

    @Message
    String reasonedBy(String name);

    @Message
    String article();

    @Message
    String stillOpen();

    @Message
    String stillOpenHint();

    @Message
    String reexamine();

    @Message
    String reexamineHint();

    @Message
    String questionHeld();

    @Message
    String questionSecret();

    @Message
    String questionPrivacy();

    @Message
    String questionPersonalData();

    @Message
    String questionThirdParty();

    @Message
    String questionReserved();

    @Message
    String answerYes();

    @Message
    String answerNo();

    @Message
    String answerUnknown();

    @Message
    String answerPart();

    @Message
    String answerWhole();

    @Message
    String answerNobody();

    @Message
    String answerAnonymisable();

    @Message
    String answerAllowed();

    @Message
    String answerNotAllowed();
}
