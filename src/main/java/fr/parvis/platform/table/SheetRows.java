package fr.parvis.platform.table;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the rows of one sheet. */
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Xml xml;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean since1904;
    private final Limits limits;
    private final RowBuilder builder;
    private int line;
    private int column;

    SheetRows(Xml xml, SharedStrings strings, CellFormats formats, boolean since1904, Limits limits) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
        this.limits = limits;
        builder = new RowBuilder(limits);
    }

    void each(Predicate<TableRow> wanted) {
        boolean going = true;
        while (going && next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                startRow(xml.attribute("r"));
            } else if (xml.starts("c")) {
                cell();
            } else if (xml.ends("row")) {
                going = wanted.test(builder.row());
            }
        }
    }

    private void startRow(String number) {
        int before = line;
        line = number == null ? line + 1 : whole(number);
        // Rows stand in their order; one that does not would be read as another.
        if (line <= before || line > LAST_ROW) {
            throw damaged();
        }
        column = -1;
        builder.start(line);
    }

    private void cell() {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 0 || column >= LAST_COLUMN || line == 0) {
            throw damaged();
        }
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                text = value(type == null ? "n" : type, style, text());
            } else if (xml.starts("is")) {
                text = decoded(text());
            }
        }
        builder.cell(column, text);
    }

    /** The value as text: a formula has the one last computed, an error its name ({@code #REF!}). */
    private String value(String type, String style, String raw) {
        return switch (type) {
            case "s" -> shared(raw);
            case "str" -> decoded(raw);
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "d" -> raw.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            case "n" -> CellNumbers.text(raw.strip(), formats.of(style), since1904);
            default -> raw;
        };
    }

    private String shared(String number) {
        String text = strings.get(whole(number.strip()));
        if (text == null) {
            throw damaged();
        }
        return decoded(text);
    }

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    static String decoded(String text) {
        return text.contains("_x") ? ENCODED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }

    /** Column of a reference such as {@code AB12}, counted from 0; -1 if there is none. */
    private static int column(String reference) {
        int number = 0;
        for (int i = 0; i < Math.min(reference.length(), 4) && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            number = number * 26 + reference.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    private static int whole(String number) {
        return WHOLE.matcher(number).matches() ? Integer.parseInt(number) : -1;
    }

    /** What is wrong inside the rows is told with the line. */
    private boolean next() {
        return onThisLine(xml::next);
    }

    private String text() {
        return onThisLine(() -> xml.text(limits.encodedCharacters()));
    }

    private <T> T onThisLine(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TableRefusal.Refused refused) {
            throw refused.refusal() instanceof TableRefusal.Damaged ? damaged() : refused;
        }
    }

    private TableRefusal.Refused damaged() {
        return new TableRefusal.Refused(new TableRefusal.Damaged(Math.max(0, line)));
    }
}
