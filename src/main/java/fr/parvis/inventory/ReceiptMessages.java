package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the receipt that a head gets of a decision. */
@MessageBundle("receipt")
public interface ReceiptMessages {

    @Message
    String title(String department);

    @Message
    String file();

    @Message
    String download();

    @Message
    String signedBy();

    @Message
    String department();

    @Message
    String at();

    @Message
    String askedBy();

    @Message
    String askedWords(String name, String when);

    @Message
    String dueOn();

    @Message
    String fingerprint();

    @Message
    String lines(int count);

    @Message
    String columnNumber();

    @Message
    String columnDataset();

    @Message
    String columnDecision();

    @Message
    String columnReason();

    @Message
    String fingerprints();

    @Message
    String columnId();

    @Message
    String columnFingerprint();

    @Message
    String verify();

    @Message
    String verifyJournal();

    @Message
    String verifyLines();

    @Message
    String verifyWhole();
}
