package fr.parvis.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words, as a reader of either language expects them; instants in the legal time of Paris. */
public final class Dates {

    private static final DateTimeFormatter LONG_FR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter LONG_EN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter FULL_FR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter FULL_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_FR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter SHORT_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH_FR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR_FR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);
    private static final DateTimeFormatter HOUR_EN = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Dates() {
    }

    /** «lundi 3 mars 2026»; the first of a month is «1er». */
    public static String longDate(LocalDate date, Locale locale) {
        return first(date, (english(locale) ? LONG_EN : LONG_FR).format(date), locale);
    }

    /** «3 mars 2026», with the whole name of the month: to be read aloud. */
    public static String fullDate(LocalDate date, Locale locale) {
        return first(date, (english(locale) ? FULL_EN : FULL_FR).format(date), locale);
    }

    /** A day as history keeps it, in words; null where it keeps none. @param kept {@code 2026-03-03}, or anything else for no day */
    public static String told(String kept, Locale locale) {
        return kept == null || !kept.matches("\\d{4}-\\d\\d-\\d\\d") ? null : fullDate(LocalDate.parse(kept), locale);
    }

    /** «3 mars 2026», abbreviated where the month is long. */
    public static String shortDate(LocalDate date, Locale locale) {
        return first(date, (english(locale) ? SHORT_EN : SHORT_FR).format(date), locale);
    }

    /** The same, or something else where there is no date. */
    public static String shortDateOr(LocalDate date, String otherwise, Locale locale) {
        return date == null ? otherwise : shortDate(date, locale);
    }

    /** «mars 2026», abbreviated where the month is long. */
    public static String month(LocalDate date, Locale locale) {
        return (english(locale) ? MONTH_EN : MONTH_FR).format(date);
    }

    /** «lundi 3 mars 2026 à 10 h 42». */
    public static String longInstant(Instant instant, Locale locale) {
        var local = instant.atZone(Clocks.PARIS);
        return longDate(local.toLocalDate(), locale) + (english(locale) ? ", " + HOUR_EN.format(local) : " à " + HOUR_FR.format(local));
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String first(LocalDate date, String words, Locale locale) {
        return date.getDayOfMonth() == 1 && !english(locale) ? words.replaceFirst("\\b1 ", "1er ") : words;
    }
}
