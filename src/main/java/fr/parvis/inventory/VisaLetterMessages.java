package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a head can read of the decisions before they are taken, and whoever asked for them reads afterwards. */
@MessageBundle("visaletter")
public interface VisaLetterMessages {

    @Message
    String letterSubject(String department, int count);

    @Message
    String letterWords(String who, int count, String department, String project);

    @Message
    String letterCount(String decision, long count);

    @Message
    String letterLine(String number, String title, String decision, String reason);

    @Message
    String letterMore(int count);

    @Message
    String letterUndo(String who);

    @Message
    String preview();

    @Message
    String previewTitle();

    @Message
    String previewWords();

    @Message
    String previewReceipt(int count);

    @Message
    String previewMail(String who);
}
