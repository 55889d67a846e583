package fr.parvis.task;

import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.time.Period;

/** How often a task comes back. */
public enum Recurrence {
    MONTHLY(Period.ofMonths(1)), QUARTERLY(Period.ofMonths(3)), YEARLY(Period.ofYears(1));

    private final Period period;

    Recurrence(Period period) {
        this.period = period;
    }

    /**
     * When it is due next, on a working day and after today: what was left for a year does not come back in the past.
     *
     * @param first the day the first of them was due, which says the day of the month; months that are shorter end on their last day
     */
    LocalDate after(LocalDate first, LocalDate due, LocalDate today, WorkingDays calendar) {
        LocalDate next = first;
        for (int times = 1; !next.isAfter(due) || !next.isAfter(today); times++) {
            next = first.plus(period.multipliedBy(times));
        }
        return calendar.next(next);
    }
}
