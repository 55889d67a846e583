package fr.parvis.platform.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell most likely says, as people here write dates, numbers and yes or no; nothing where it would be a gamble. */
public final class CellGuess {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})([T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})( \\d{1,2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern WORDS = Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})(?:er)? (\\p{L}{3,9})\\.? (\\d{4})");
    private static final List<String> MONTHS = List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");
    /** Up to here a year of two digits is of this century. */
    private static final int PIVOT = 68;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern FRENCH = Pattern.compile("[+-]?(\\d{1,3}( \\d{3}){1,9}|\\d{1,30})(,\\d{1,30})?");
    private static final Pattern DOTTED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){1,9},\\d{1,30}");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,9}\\.\\d{1,30}");

    private static final Map<String, Boolean> ANSWERS = Map.ofEntries(Map.entry("oui", true), Map.entry("o", true), Map.entry("vrai", true),
            Map.entry("x", true), Map.entry("1", true), Map.entry("true", true), Map.entry("yes", true), Map.entry("non", false), Map.entry("n", false),
            Map.entry("faux", false), Map.entry("0", false), Map.entry("false", false), Map.entry("no", false));

    private static final Pattern ERROR = Pattern.compile("#(N/A|(REF|VALUE|VALEUR|NUM|NOMBRE|NULL|NUL|SPILL|CALC|DIV/0)!|NAME\\?|NOM\\?|GETTING_DATA)",
            Pattern.CASE_INSENSITIVE);

    private CellGuess() {
    }

    /** How a date was written; between day and month, the day comes first. */
    public enum DateForm {
        ISO, DAY_FIRST, SHORT_YEAR, WORDS
    }

    /** @param form tells what was assumed, so that a person may be shown it */
    public record DateFound(LocalDate date, DateForm form) {
    }

    /** How a number was written: with a point, as here (1 234,5), or with points or commas between the thousands. */
    public enum NumberForm {
        PLAIN, FRENCH, DOTTED, ENGLISH
    }

    /** @param form tells what was assumed, so that a person may be shown it */
    public record NumberFound(BigDecimal number, NumberForm form) {
    }

    /** A complete date; a time after it is left out. A month alone is none, nor is one that the calendar does not have. */
    public static Optional<DateFound> date(String cell) {
        String text = spaced(cell);
        if (text.length() > 40) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3), DateForm.ISO);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(4);
            boolean isShort = year.length() == 2;
            String century = Integer.parseInt(year) <= PIVOT ? "20" : "19";
            return date(isShort ? century + year : year, dayFirst.group(3), dayFirst.group(1), isShort ? DateForm.SHORT_YEAR : DateForm.DAY_FIRST);
        }
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.FRENCH).replace('é', 'e').replace('û', 'u'));
        if (words.matches()) {
            String name = words.group(2);
            int month = MONTHS.indexOf(MONTHS.stream().filter(name::startsWith).findFirst().orElse(""));
            return date(words.group(3), String.valueOf(month + 1), words.group(1), DateForm.WORDS);
        }
        return Optional.empty();
    }

    private static Optional<DateFound> date(String year, String month, String day, DateForm form) {
        try {
            return Optional.of(new DateFound(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), form));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A number; one comma is the French decimal mark, one point a decimal point, and a unit makes it a text. */
    public static Optional<NumberFound> number(String cell) {
        String text = spaced(cell).replace('\u2212', '-');
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new NumberFound(new BigDecimal(text), NumberForm.PLAIN));
        }
        if (FRENCH.matcher(text).matches()) {
            return Optional.of(new NumberFound(new BigDecimal(text.replace(" ", "").replace(',', '.')), NumberForm.FRENCH));
        }
        if (DOTTED.matcher(text).matches()) {
            return Optional.of(new NumberFound(new BigDecimal(text.replace(".", "").replace(',', '.')), NumberForm.DOTTED));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new NumberFound(new BigDecimal(text.replace(",", "")), NumberForm.ENGLISH));
        }
        return Optional.empty();
    }

    /** Yes or no: oui, vrai, x, 1 and their opposites, in English too. An empty cell says neither. */
    public static Optional<Boolean> answer(String cell) {
        return Optional.ofNullable(ANSWERS.get(spaced(cell).toLowerCase(Locale.ROOT)));
    }

    /** Whether the cell holds what a spreadsheet shows for a formula that failed ({@code #REF!}). */
    public static boolean isError(String cell) {
        return ERROR.matcher(cell.strip()).matches();
    }

    /** The text without spaces around it, each space inside an ordinary one. */
    private static String spaced(String cell) {
        return cell.strip().replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
