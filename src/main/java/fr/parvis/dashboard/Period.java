package fr.parvis.dashboard;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * What the reader compares with.
 *
 * @param since the evening before which everything is «earlier»
 */
public record Period(Kind kind, LocalDate since) {

    /** Since the last photo, since the quarter began, since a day of the reader's choice. */
    public enum Kind {
        PHOTO, QUARTER, DAY
    }

    /** Since the last photo, or where there is none since the quarter began. */
    static Period preset(LocalDate photo, LocalDate today) {
        return photo != null ? new Period(Kind.PHOTO, photo) : quarter(today);
    }

    /** Since the evening before the first day of the quarter. */
    public static Period quarter(LocalDate today) {
        return new Period(Kind.QUARTER, today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1));
    }
}
