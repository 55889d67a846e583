package fr.parvis.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A table for spreadsheets: RFC 4180 with {@code ;}, which French Excel expects, and a byte order mark so that it reads UTF-8. A cell
 * that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
public final class Csv {

    private final StringWriter out = new StringWriter().append('\ufeff');
    private final CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(out);

    public Csv(String... headers) {
        writer.writeRecord(headers);
    }

    /** Writes the values as text; null is empty. */
    public void row(Object... values) {
        writer.writeRecord(Arrays.stream(values).map(value -> value == null ? "" : harmless(value.toString())).toList());
    }

    static String harmless(String cell) {
        boolean runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return runs ? "'" + cell : cell;
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
