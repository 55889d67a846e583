package fr.parvis.platform;

import static fr.parvis.platform.PublicHoliday.*;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * When the public holidays fall. Source: Code du travail, article L3133-1 (the eleven of metropolitan France) and article L3134-13 for
 * Bas-Rhin, Haut-Rhin and Moselle, which adds 26 December and Good Friday (the latter in communes with a Protestant temple or a mixed
 * church, which is why it is an option of the municipality and not computed from its INSEE code).
 */
public final class PublicHolidays {

    private static final Map<PublicHoliday, MonthDay> FIXED = Map.of(
            NEW_YEAR, MonthDay.of(1, 1),
            LABOUR_DAY, MonthDay.of(5, 1),
            VICTORY_DAY, MonthDay.of(5, 8),
            NATIONAL_DAY, MonthDay.of(7, 14),
            ASSUMPTION, MonthDay.of(8, 15),
            ALL_SAINTS, MonthDay.of(11, 1),
            ARMISTICE, MonthDay.of(11, 11),
            CHRISTMAS, MonthDay.of(12, 25));

    private static final Map<PublicHoliday, Integer> DAYS_AFTER_EASTER = Map.of(
            EASTER_MONDAY, 1,
            ASCENSION, 39,
            WHIT_MONDAY, 50);

    private PublicHolidays() {
    }

    /** One holiday of one year. */
    public record Day(LocalDate date, PublicHoliday holiday) {
    }

    /** The holidays of a year of the Gregorian calendar, by date. Two may share a date (Ascension on 1 or 8 May). */
    public static List<Day> of(int year, boolean alsaceMoselle) {
        LocalDate easter = easter(year);
        List<Day> days = new ArrayList<>();
        FIXED.forEach((holiday, day) -> days.add(new Day(day.atYear(year), holiday)));
        DAYS_AFTER_EASTER.forEach((holiday, after) -> days.add(new Day(easter.plusDays(after), holiday)));
        if (alsaceMoselle) {
            days.add(new Day(easter.minusDays(2), GOOD_FRIDAY));
            days.add(new Day(LocalDate.of(year, 12, 26), SAINT_STEPHEN));
        }
        days.sort(Comparator.comparing(Day::date).thenComparing(Day::holiday));
        return List.copyOf(days);
    }

    /** Easter Sunday, by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8); the letters are his. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
