package fr.parvis.platform.table;

import fr.parvis.platform.Words;
import java.util.Locale;

/** Why a file is not read as a table. Each says what is the matter with its figures; the words tell what to do. */
public sealed interface TableRefusal {

    /** Larger than what is taken, whatever it holds. */
    record FileTooLarge(long bytes, long limit) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.fileTooLarge(Limits.megabytes(bytes), Limits.megabytes(limit));
        }
    }

    /** A compressed file that comes to more than is read, or grows more than a table does. */
    record ExpandsTooMuch(long limit) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.expandsTooMuch(Limits.megabytes(limit));
        }
    }

    record TooManyColumns(int line, int columns, int limit) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.tooManyColumns(line, columns, limit);
        }
    }

    record TooManyRows(int line, int limit) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.tooManyRows(line, limit);
        }
    }

    /** Columns are counted from 1, as everywhere here that a person reads them. */
    record CellTooLong(int line, int column, int limit) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.cellTooLong(line, column, limit);
        }
    }

    /** Another kind of file. */
    record NotATable(Kind kind) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.notATable(kind);
        }
    }

    /** Nothing but blanks. */
    record Empty() implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.empty();
        }
    }

    /** The first row holds no name. */
    record NoHeader(int line) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.noHeader(line);
        }
    }

    /** Two columns of one name; case and spaces make no difference. */
    record DuplicateHeader(int line, String name, int first, int second) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.duplicateHeader(line, name, first, second);
        }
    }

    /** A workbook behind a password. */
    record Encrypted() implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.encrypted();
        }
    }

    /** No sheet with cells, or none of the name asked for. */
    record NoSheet() implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.noSheet();
        }
    }

    /** A quotation mark that is not closed, or closed in the middle of the text; the line is where it opens. */
    record UnclosedQuote(int line) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return words.unclosedQuote(line);
        }
    }

    /** Begins like a table and cannot be read to its end; the line is 0 where it cannot be told. */
    record Damaged(int line) implements TableRefusal {
        @Override
        public String told(TableMessages words) {
            return line == 0 ? words.damaged() : words.damagedAt(line);
        }
    }

    /** What a file is that is no table, as far as its first bytes tell. */
    enum Kind {
        BINARY, OLD_WORKBOOK, PDF, OPEN_DOCUMENT, ARCHIVE, WEB_PAGE
    }

    /** In the words of a bundle. */
    String told(TableMessages words);

    /** What is wrong and what to do next, for a person. */
    default String message(Locale locale) {
        return told(Words.in(TableMessages.class, locale));
    }

    /** Where in the file, counted from 1; 0 when the whole file is meant. */
    default int line() {
        return 0;
    }

    /** Stable name for programs: {@code too-many-columns}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=T)", "-").toLowerCase(Locale.ROOT);
    }

    /** Ends the reading of a file. */
    class Refused extends RuntimeException {

        private final transient TableRefusal refusal;

        public Refused(TableRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public TableRefusal refusal() {
            return refusal;
        }
    }
}
