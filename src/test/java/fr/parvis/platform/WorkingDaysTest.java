package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(false);

    @ParameterizedTest
    @CsvSource({
        "2026-05-11, true",
        "2026-05-14, false",
        "2026-05-15, true",
        "2026-05-16, false",
        "2026-05-17, false",
        "2026-05-25, false",
        "2026-12-26, false",
        "2025-12-26, true"})
    void weekendsAndHolidaysAreNotWorked(LocalDate day, boolean working) {
        assertEquals(working, days.isWorking(day));
    }

    @Test
    void goodFridayAndTheDayAfterChristmasAreWorkedOutsideAlsaceMoselleOnly() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        LocalDate saintStephen = LocalDate.of(2025, 12, 26);

        assertTrue(days.isWorking(goodFriday));
        assertTrue(days.isWorking(saintStephen));
        assertFalse(new WorkingDays(true).isWorking(goodFriday));
        assertFalse(new WorkingDays(true).isWorking(saintStephen));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, 1, 2026-05-15",
        "2026-05-13, 2, 2026-05-18",
        "2026-05-18, -2, 2026-05-13",
        "2026-12-31, 1, 2027-01-04",
        "2026-05-16, 1, 2026-05-18",
        "2026-05-16, 0, 2026-05-18",
        "2026-05-15, 0, 2026-05-15",
        "2026-03-02, 5, 2026-03-09"})
    void addingDaysSkipsThoseThatAreNotWorked(LocalDate from, int n, LocalDate expected) {
        assertEquals(expected, days.plus(from, n));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, 2026-05-13, 0",
        "2026-05-13, 2026-05-15, 1",
        "2026-05-15, 2026-05-13, -1",
        "2026-05-15, 2026-05-17, 0",
        "2026-05-01, 2026-05-31, 17",
        "2025-12-31, 2026-12-31, 252"})
    void theDayCountedFromIsLeftOutAndTheDayCountedToTakenIn(LocalDate from, LocalDate to, int expected) {
        assertEquals(expected, days.between(from, to));
    }

    @Property
    void addingNeverLandsOnAHolidayOrAWeekend(@ForAll("dates") LocalDate from, @ForAll @IntRange(min = -400, max = 400) int n,
            @ForAll boolean alsaceMoselle) {
        LocalDate landed = new WorkingDays(alsaceMoselle).plus(from, n);

        assertFalse(landed.getDayOfWeek() == DayOfWeek.SATURDAY || landed.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertTrue(PublicHolidays.of(landed.getYear(), alsaceMoselle).stream().noneMatch(day -> day.date().equals(landed)));
    }

    @Property
    void countingUndoesAdding(@ForAll("dates") LocalDate from, @ForAll @IntRange(min = -400, max = 400) int n, @ForAll boolean alsaceMoselle) {
        WorkingDays calendar = new WorkingDays(alsaceMoselle);
        LocalDate start = n == 0 ? calendar.next(from) : from;

        assertEquals(n, calendar.between(start, calendar.plus(from, n)));
    }

    @Property
    void addingThereAndBackComesHome(@ForAll("dates") LocalDate from, @ForAll @IntRange(min = -400, max = 400) int n) {
        LocalDate working = days.next(from);

        assertEquals(working, days.plus(days.plus(working, n), -n));
    }

    @Property
    void betweenTwoWorkingDaysItIsAsFarThereAsBack(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        assertEquals(days.between(days.next(one), days.next(other)), -days.between(days.next(other), days.next(one)));
    }

    @Property
    void theNextWorkingDayIsTheFirstNotBefore(@ForAll("dates") LocalDate day) {
        LocalDate next = days.next(day);

        assertTrue(days.isWorking(next));
        assertTrue(day.datesUntil(next).noneMatch(days::isWorking));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        return Arbitraries.integers().between(0, 365 * 15).map(first::plusDays);
    }
}
