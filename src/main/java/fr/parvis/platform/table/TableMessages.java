package fr.parvis.platform.table;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a file that cannot be read as a table; sizes are in megabytes, lines and columns counted from 1. */
@MessageBundle("table")
public interface TableMessages {

    @Message
    String fileTooLarge(long size, long limit);

    @Message
    String expandsTooMuch(long limit);

    @Message
    String tooManyColumns(int line, int columns, int limit);

    @Message
    String tooManyRows(int line, int limit);

    @Message
    String cellTooLong(int line, int column, int limit);

    @Message
    String notATable(TableRefusal.Kind kind);

    @Message
    String empty();

    @Message
    String noHeader(int line);

    @Message
    String duplicateHeader(int line, String name, int first, int second);

    @Message
    String encrypted();

    @Message
    String noSheet();

    @Message
    String unclosedQuote(int line);

    @Message
    String damaged();

    @Message
    String damagedAt(int line);
}
