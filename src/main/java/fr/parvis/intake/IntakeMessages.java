package fr.parvis.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of imported files. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String format(ImportFormat format);

    @Message
    String state(ImportState state);

    @Message
    String outcome(LineOutcome outcome);

    @Message
    String stage(ImportStage stage);

    @Message
    String linesRead(String stage, int count, String lines);

    @Message
    String linesOf(String stage, int count, String lines, String total);

    @Message
    String spreadsheetError(String cell);

    @Message
    String valueUnknown(String word, String choices);

    @Message
    String personUnknown(String word);

    @Message
    String departmentUnknown(String word);

    @Message
    String departmentMissing();

    @Message
    String numberUnknown(String number);

    @Message
    String sameTitle(String number);

    @Message
    String tooManyCells(int cells, int columns);

    @Message
    String columnPlace(int place);

    @Message
    String numberTarget();

    @Message
    String departmentTarget();

    @Message
    String nothingTarget();

    @Message
    String unreadable();

    @Message
    String targetsUnknown(int columns);

    @Message
    String toldReceived(String name, String lines);

    @Message
    String toldApplied(String name, String added, String changed, String merged);

    @Message
    String toldUndone(String name);
}
