package fr.parvis.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A table for spreadsheets: RFC 4180 with {@code ;}, which French Excel expects, and a byte order mark so that it reads UTF-8. A cell
 * that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
public final class Csv {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\t\r]");

    private final StringWriter out = new StringWriter().append('\ufeff');
    private final CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(out);

    public Csv(String... headers) {
        writer.writeRecord(headers);
    }

    /** Writes the values as text; null is empty. */
    public void row(Object... values) {
        writer.writeRecord(Arrays.stream(values).map(value -> value == null ? "" : harmless(value.toString())).toList());
    }

    /** A cell that no spreadsheet runs. One that already begins like a cell made harmless gets one more apostrophe, so that none is lost on the way back. */
    public static String harmless(String cell) {
        return RUNS.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What {@link #harmless} was given. */
    public static String asWritten(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes all that is written", impossible);
        }
        return out.toString();
    }
}
