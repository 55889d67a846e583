package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a task comes back. */
class RecurrenceTest {

    private static final WorkingDays CALENDAR = new WorkingDays(false);

    private static LocalDate next(Recurrence often, String first, String due, String today) {
        return often.after(LocalDate.parse(first), LocalDate.parse(due), LocalDate.parse(today), CALENDAR);
    }

    @Test
    void itIsDueOnAWorkingDay() {
        assertEquals(LocalDate.parse("2027-02-15"), next(Recurrence.MONTHLY, "2027-01-15", "2027-01-15", "2027-01-10"));
        assertEquals(LocalDate.parse("2028-05-02"), next(Recurrence.YEARLY, "2027-05-01", "2027-05-03", "2027-05-03"), "1 May is a holiday");
    }

    @Test
    void aMonthEndStaysAMonthEnd() {
        assertEquals(LocalDate.parse("2028-02-29"), next(Recurrence.MONTHLY, "2028-01-31", "2028-01-31", "2028-01-31"));
        assertEquals(LocalDate.parse("2028-03-31"), next(Recurrence.MONTHLY, "2028-01-31", "2028-02-29", "2028-02-29"));
    }

    @Test
    void aLeapDayComesBackOnTheLastDayOfFebruary() {
        assertEquals(LocalDate.parse("2029-02-28"), next(Recurrence.YEARLY, "2028-02-29", "2028-02-29", "2028-02-29"));
    }

    @Test
    void whatWasLeftForLongDoesNotComeBackInThePast() {
        assertEquals(LocalDate.parse("2028-04-18"), next(Recurrence.QUARTERLY, "2027-01-15", "2027-01-15", "2028-01-20"), "15 April 2028 is the Saturday before Easter");
    }
}
