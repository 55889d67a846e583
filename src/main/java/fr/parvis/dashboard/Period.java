package fr.parvis.dashboard;

import fr.parvis.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * What the reader compares with.
 *
 * @param at the instant until which everything is «earlier»: of the photo, or the evening of a day
 */
public record Period(Kind kind, Instant at) {

    /** Since the last photo, since the quarter began, since a day of the reader's choice. */
    public enum Kind {
        PHOTO, QUARTER, DAY
    }

    /** Since the last photo, or where there is none since the quarter began. */
    static Period preset(Instant photo, LocalDate today) {
        return photo != null ? new Period(Kind.PHOTO, photo) : quarter(today);
    }

    /** Since the evening before the first day of the quarter. */
    public static Period quarter(LocalDate today) {
        return new Period(Kind.QUARTER, PastFacts.evening(today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1)));
    }

    /** Since the evening of a day. */
    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, PastFacts.evening(day));
    }

    /** The day of the photo, or the one whose evening it is. */
    public LocalDate since() {
        return LocalDate.ofInstant(at, Clocks.PARIS);
    }

    /** Whether an event is news since then: that the photo one compares with was taken is none, and no later one was. */
    boolean tells(String event) {
        return kind != Kind.PHOTO || !event.equals(Snapshots.TAKEN);
    }
}
