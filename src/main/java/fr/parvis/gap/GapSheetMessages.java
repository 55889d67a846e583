package fr.parvis.gap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of one gap. */
@MessageBundle("gapsheet")
public interface GapSheetMessages {

    @Message
    String sheetOf(String kind, String department);

    @Message
    String care();

    @Message
    String careAct();

    @Message
    String changed();

    @Message
    String close();

    @Message
    String closeWords();

    @Message
    String reason();

    @Message
    String closeAct();

    @Message
    String closedSaid();

    @Message
    String closedBy(String by, String when);

    @Message
    String openedBy(String by, String when);

    @Message
    String back();
}
