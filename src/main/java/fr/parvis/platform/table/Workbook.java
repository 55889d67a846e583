package fr.parvis.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet on its way out: header in bold that stays in sight and filters, columns as wide as their first rows ask, dates as dates.
 * A text is always a text, whatever it begins with.
 */
public final class Workbook implements TableWriter {

    /** Rows kept before they go out; the widths follow from them, for a sheet begins with its widths. */
    private static final int KEPT = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** Before it, Excel's days are not those of the calendar; after the other, it knows none. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern LIKE_AN_ENCODED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final org.dhatim.fastexcel.Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int rows;

    public Workbook(OutputStream out, String sheetName, List<String> header) {
        workbook = new org.dhatim.fastexcel.Workbook(out, "Parvis", null);
        sheet = workbook.newWorksheet(sheetName.length() > LONGEST_NAME ? sheetName.substring(0, LONGEST_NAME) : sheetName);
        widths = new int[header.size()];
        Arrays.fill(widths, NARROWEST);
        row(header);
        for (int column = 0; column < header.size(); column++) {
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                cell(column, cells.get(column));
            }
        }
        if (++rows % KEPT == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Boolean answer) {
            sheet.value(rows, column, answer);
        } else if (value instanceof Number number && isExact(number)) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate date && isShown(date)) {
            sheet.value(rows, column, date);
            sheet.style(rows, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime time && isShown(time.toLocalDate()) && time.truncatedTo(ChronoUnit.SECONDS).equals(time)) {
            sheet.value(rows, column, time);
            sheet.style(rows, column).format("dd/mm/yyyy hh:mm:ss").set();
        } else {
            text(column, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
        if (column < widths.length) {
            widths[column] = Math.max(widths[column], Math.min(WIDEST, value.toString().length() + 2));
        }
    }

    /** Excel keeps fifteen digits; a number with more, such as an identifier, stays whole as a text. */
    private static boolean isExact(Number number) {
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            return new BigDecimal(CellNumbers.plain(exact)).compareTo(exact) == 0 && Math.abs(exact.precision() - exact.scale()) < 100;
        } catch (NumberFormatException notFinite) {
            return false;
        }
    }

    private static boolean isShown(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    /** Only shared texts keep spaces at their ends; the others go out with their row, for what is shared is held in memory. */
    private void text(int column, String text) {
        String encoded = encoded(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        if (encoded.strip().equals(encoded)) {
            sheet.inlineString(rows, column, encoded);
        } else {
            sheet.value(rows, column, encoded);
        }
    }

    /** Characters that XML cannot hold, as Excel writes them; and what only looks like one of them. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        LIKE_AN_ENCODED_CHARACTER.matcher(text).replaceAll("_x005F_").codePoints().forEach(c -> {
            boolean control = c < 0x20 && c != '\t' && c != '\n' || c == 0xfffe || c == 0xffff || Character.isSurrogate((char) c) && c <= 0xffff;
            encoded.append(control ? String.format("_x%04X_", c) : Character.toString(c));
        });
        return encoded.toString();
    }

    private void flush() {
        if (rows <= KEPT) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
        }
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (rows < KEPT) {
            flush();
        }
        sheet.setAutoFilter(0, 0, rows - 1, Math.max(0, widths.length - 1));
        try {
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
