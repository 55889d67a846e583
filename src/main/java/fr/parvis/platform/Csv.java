package fr.parvis.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A table for spreadsheets: RFC 4180 with {@code ;}, which French Excel expects, and a byte order mark so that it reads UTF-8. A cell
 * that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
public final class Csv {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\t\r]");
    /** Cells in quotation marks wherever they hold what another file might have for a separator: who guesses then guesses right. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String cell) {
            return cell.chars().anyMatch(c -> c == ',' || c == '\t' || c == '|');
        }
    };

    private final Writer out;
    private final CsvWriter writer;

    public Csv(String... headers) {
        this(new StringWriter(), headers);
    }

    /** A table that goes out as it is written; {@link #flush} ends it. */
    public Csv(Writer out, String... headers) {
        this.out = out;
        try {
            out.append('\ufeff');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        writer = CsvWriter.builder().fieldSeparator(';').quoteStrategy(QUOTES).build(out);
        row((Object[]) headers);
    }

    /** Writes the values as text; null is empty. */
    public void row(Object... values) {
        writer.writeRecord(Arrays.stream(values).map(value -> value == null ? "" : harmless(value.toString())).toList());
    }

    /** A cell that no spreadsheet runs. One that begins like a cell made harmless gets one more apostrophe: none is lost on the way back. */
    public static String harmless(String cell) {
        return RUNS.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What {@link #harmless} was given. */
    public static String asWritten(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    public void flush() {
        try {
            writer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        flush();
        return out.toString();
    }
}
