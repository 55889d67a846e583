package fr.parvis.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the formats of a workbook show a number as a date: the number alone does not tell. */
final class CellFormats {

    private static final int MOST = 65_536;
    /** What of a format is not its pattern: quoted or escaped text, colours and conditions, room left, all but the first section. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"?|\\\\.?|_.?|\\*.?|\\[[^\\]]*]?|;.*", Pattern.DOTALL);
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT = Pattern.compile("[0-9]{1,6}");

    private final List<Moment> formats = new ArrayList<>();

    /** @param xml {@code null} for a workbook without formats */
    CellFormats(Xml xml) {
        Map<String, Moment> own = new HashMap<>();
        boolean inCells = false;
        while (xml != null && xml.next()) {
            if (xml.starts("numFmt") && own.size() < MOST) {
                own.put(String.valueOf(xml.attribute("numFmtId")), moment(String.valueOf(xml.attribute("formatCode"))));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (inCells && xml.starts("xf") && formats.size() < MOST) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                formats.add(own.getOrDefault(id, builtIn(id)));
            }
        }
    }

    /** @param style number of a cell's format, {@code null} for the usual one */
    Moment of(String style) {
        int number = style == null || !SHORT.matcher(style).matches() ? -1 : Integer.parseInt(style);
        return number < 0 || number >= formats.size() ? Moment.NONE : formats.get(number);
    }

    /** The formats every workbook has without naming them, those of East Asia included. */
    private static Moment builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "34", "35", "36", "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Moment.DAY;
            case "18", "19", "20", "21", "32", "33", "45", "47" -> Moment.HOUR;
            case "22" -> Moment.DAY_AND_HOUR;
            default -> Moment.NONE;
        };
    }

    static Moment moment(String format) {
        if (ELAPSED.matcher(format).find()) {
            return Moment.NONE;
        }
        String pattern = ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).replace("general", "").replace("am/pm", "h");
        boolean hour = pattern.contains("h") || pattern.contains("s");
        boolean day = pattern.contains("y") || pattern.contains("d") || pattern.contains("m") && !hour;
        return day ? hour ? Moment.DAY_AND_HOUR : Moment.DAY : hour ? Moment.HOUR : Moment.NONE;
    }

    /** What of a moment a format shows. */
    enum Moment {
        NONE, DAY, HOUR, DAY_AND_HOUR
    }
}
