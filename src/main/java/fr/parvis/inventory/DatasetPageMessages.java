package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a dataset's sheet and score. */
@MessageBundle("datasetpage")
public interface DatasetPageMessages {

    @Message
    String saved(String number);

    @Message
    String sheetOf(String number, String title);

    @Message
    String sheet();

    @Message
    String edit();

    @Message
    String editWords();

    @Message
    String save();

    @Message
    String toFill();

    @Message
    String notFilled(String fields);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String department();

    @Message
    String withheld();

    @Message
    String withheldHint();

    @Message
    String score();

    @Message
    String notScored();

    @Message
    String gridMissing();

    @Message
    String gridOpen();

    @Message
    String scoreAct();

    @Message
    String marksHint();

    @Message
    String risk();

    @Message
    String riskHint();

    @Message
    String scoredBy(String name);

    @Message
    String overriddenBy(String name, String reason);

    @Message
    String override();

    @Message
    String overrideBand();

    @Message
    String overrideReason();

    @Message
    String overrideAct();

    @Message
    String scored();

    @Message
    String overridden();

    @Message
    String legalCheck();
}
