package fr.parvis.law;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When a duty falls due, where the text gives a day: every year, or once.
 *
 * @param yearly     the day of the year, null for a duty done once
 * @param yearsAfter how many years after the year it is about
 * @param since      the day from which a duty done once must be held, null for a yearly one
 */
public record Deadline(MonthDay yearly, int yearsAfter, LocalDate since) {

    public boolean everyYear() {
        return yearly != null;
    }

    /** The day by which the duty of that year is to be done. */
    LocalDate ofYear(int year) {
        return yearly.atYear(year + yearsAfter);
    }

    /** The latest year whose day is past. */
    int lastLapsed(LocalDate today) {
        int year = today.getYear() - yearsAfter;
        return ofYear(year).isBefore(today) ? year : year - 1;
    }

    /**
     * The year to be held next: the latest whose day is past, unless it or a later one is held. Earlier years are let rest: a register
     * brought up to date this year makes up for the years before.
     *
     * @param heldYear the latest year held, null when none is
     */
    int nextYear(Integer heldYear, LocalDate today) {
        int lapsed = lastLapsed(today);
        return heldYear == null || heldYear < lapsed ? lapsed : heldYear + 1;
    }
}
