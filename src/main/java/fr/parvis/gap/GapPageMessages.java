package fr.parvis.gap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of gaps. */
@MessageBundle("gappage")
public interface GapPageMessages {

    @Message
    String nav();

    @Message
    String of(String project);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String found(long total);

    @Message
    String filter();

    @Message
    String all();

    @Message
    String columnGap();

    @Message
    String columnDepartment();

    @Message
    String columnDataset();

    @Message
    String columnKind();

    @Message
    String columnSeverity();

    @Message
    String columnOwner();

    @Message
    String columnState();

    @Message
    String columnAction();

    @Message
    String columnOpened();

    @Message
    String columnClosed();

    @Message
    String columnReason();

    @Message
    String open();

    @Message
    String closed();

    @Message
    String none();

    @Message
    String noneWords();

    @Message
    String noneClear();

    @Message
    String departments();

    @Message
    String columnLines();

    @Message
    String columnConfirmed();

    @Message
    String columnWaiting();

    @Message
    String columnGaps();

    @Message
    String columnCoherence();

    @Message
    String add();

    @Message
    String dataset();

    @Message
    String datasetHint();

    @Message
    String datasetUnknown();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String ownerLead();

    @Message
    String addAct();

    @Message
    String added();
}
