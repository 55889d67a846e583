package fr.parvis.platform.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.parvis.platform.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rows of a CSV file. */
record CsvSource(Path file, TextEncoding encoding, Separator separator, Limits limits) implements RowSource {

    private static final Pattern MARKUP = Pattern.compile("\\s*<(!doctype|html|head|table|meta|\\?xml).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static CsvSource of(Path file, Limits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        String sample = encoding.sample(file);
        if (MARKUP.matcher(sample).matches()) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.WEB_PAGE));
        }
        return new CsvSource(file, encoding, Separator.of(sample), limits);
    }

    @Override
    public void each(Predicate<TableRow> wanted) {
        Rows rows = new Rows(limits);
        try (CsvReader<TableRow> reader = CsvReader.builder().fieldSeparator(separator.character()).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1 << 16, 4 * limits.cellCharacters())).build(rows, encoding.reader(file))) {
            if (separator.announced()) {
                reader.skipLines(1);
            }
            CloseableIterator<TableRow> iterator = reader.iterator();
            TableRow row = next(iterator, rows);
            while (row != null && wanted.test(row)) {
                row = next(iterator, rows);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TableRow next(CloseableIterator<TableRow> iterator, Rows rows) {
        try {
            return iterator.hasNext() ? iterator.next() : null;
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof TableRefusal.Refused refused) {
                throw refused;
            }
            boolean endless = String.valueOf(broken.getMessage()).contains("buffer");
            throw new TableRefusal.Refused(endless ? new TableRefusal.CellTooLong(rows.fieldLine, rows.fields + 1, limits.cellCharacters())
                    : new TableRefusal.UnclosedQuote(rows.fieldLine));
        }
    }

    /** Takes the fields of the parser as they come and remembers on which line the next one begins. */
    private static final class Rows extends AbstractBaseCsvCallbackHandler<TableRow> {

        private final RowBuilder builder;
        private int fieldLine = 1;
        private int fields;

        Rows(Limits limits) {
            builder = new RowBuilder(limits);
        }

        @Override
        protected void handleBegin(long startingLine) {
            fieldLine = Math.toIntExact(startingLine);
            fields = 0;
            builder.start(fieldLine);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            fields = index + 1;
            builder.cell(index, length == 0 ? "" : Csv.asWritten(new String(buffer, offset, length)));
            for (int i = offset; i < offset + length; i++) {
                boolean lineEnds = buffer[i] == '\n' || buffer[i] == '\r' && (i + 1 == offset + length || buffer[i + 1] != '\n');
                fieldLine += lineEnds ? 1 : 0;
            }
        }

        @Override
        protected TableRow buildRecord() {
            return builder.row();
        }
    }
}
