package fr.parvis.platform;

import static fr.parvis.platform.PublicHoliday.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource({"1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2076-04-19", "2100-03-28"})
    void easterFallsWhereTheCalendarsPutIt(LocalDate easter) {
        assertEquals(easter, PublicHolidays.easter(easter.getYear()));
    }

    @Test
    void theElevenHolidaysOf2026AreThoseOfTheCalendar() {
        assertEquals(List.of(
                on("2026-01-01", NEW_YEAR),
                on("2026-04-06", EASTER_MONDAY),
                on("2026-05-01", LABOUR_DAY),
                on("2026-05-08", VICTORY_DAY),
                on("2026-05-14", ASCENSION),
                on("2026-05-25", WHIT_MONDAY),
                on("2026-07-14", NATIONAL_DAY),
                on("2026-08-15", ASSUMPTION),
                on("2026-11-01", ALL_SAINTS),
                on("2026-11-11", ARMISTICE),
                on("2026-12-25", CHRISTMAS)), PublicHolidays.of(2026, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-29, 2027-05-06, 2027-05-17",
        "2028-04-17, 2028-05-25, 2028-06-05",
        "2029-04-02, 2029-05-10, 2029-05-21",
        "2030-04-22, 2030-05-30, 2030-06-10"})
    void theMovableHolidaysOfTheComingYearsAreKnown(LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        assertTrue(PublicHolidays.of(easterMonday.getYear(), false).containsAll(List.of(
                new PublicHolidays.Day(easterMonday, EASTER_MONDAY),
                new PublicHolidays.Day(ascension, ASCENSION),
                new PublicHolidays.Day(whitMonday, WHIT_MONDAY))));
    }

    @Test
    void alsaceMoselleAddsGoodFridayAndTheDayAfterChristmas() {
        List<PublicHolidays.Day> added = PublicHolidays.of(2026, true).stream()
                .filter(day -> !PublicHolidays.of(2026, false).contains(day)).toList();

        assertEquals(List.of(on("2026-04-03", GOOD_FRIDAY), on("2026-12-26", SAINT_STEPHEN)), added);
    }

    @Test
    void twoHolidaysMayShareADate() {
        List<PublicHolidays.Day> days = PublicHolidays.of(2008, false);

        assertTrue(days.containsAll(List.of(on("2008-05-01", LABOUR_DAY), on("2008-05-01", ASCENSION))));
        assertEquals(11, days.size());
    }

    @Property(tries = 300)
    void everyYearHasElevenHolidaysInOrder(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        List<PublicHolidays.Day> days = PublicHolidays.of(year, false);

        assertEquals(EnumSet.complementOf(EnumSet.of(GOOD_FRIDAY, SAINT_STEPHEN)),
                days.stream().map(PublicHolidays.Day::holiday).collect(Collectors.toCollection(() -> EnumSet.noneOf(PublicHoliday.class))));
        assertEquals(11, days.size());
        assertEquals(days.stream().map(PublicHolidays.Day::date).sorted().toList(), days.stream().map(PublicHolidays.Day::date).toList());
    }

    @Property(tries = 300)
    void easterIsASundayBetween22MarchAnd25April(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        LocalDate easter = PublicHolidays.easter(year);

        assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
        assertTrue(!easter.isBefore(LocalDate.of(year, 3, 22)) && !easter.isAfter(LocalDate.of(year, 4, 25)), easter.toString());
    }

    private static PublicHolidays.Day on(String date, PublicHoliday holiday) {
        return new PublicHolidays.Day(LocalDate.parse(date), holiday);
    }
}
