package fr.parvis.ledger;

import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When something that waits climbs its next rungs if nothing changes. The days are counted from its start in its holder's hands and from nothing that a
 * save could move; each day one looks, the same dates come out.
 */
public final class Ladder {

    /** A rung, and the day it is due. */
    public record Due(Rung rung, LocalDate on) {
    }

    private final HolderClock clock;
    private final LadderDelays delays;
    private final WorkingDays calendar;

    public Ladder(HolderClock clock, LadderDelays delays, WorkingDays calendar) {
        this.clock = clock;
        this.delays = delays;
        this.calendar = calendar;
    }

    /**
     * The rungs not climbed yet, in order; the first may be due today. Each is at least as many days after the one before as its town lets pass, so
     * that what was not watched for a month does not climb them all in one morning.
     *
     * @param climbed    when each rung was climbed
     * @param quietUntil day agreed in an answer, before which nothing is sent; null for none
     */
    public List<Due> ahead(Map<Rung, LocalDate> climbed, LocalDate quietUntil, LocalDate today) {
        List<Due> ahead = new ArrayList<>();
        LocalDate before = null;
        int beforeDays = 0;
        for (Rung rung : Rung.values()) {
            if (rung == Rung.SUPERIOR && clock.top()) {
                continue;
            }
            int days = delays.of(rung);
            LocalDate on = climbed.get(rung);
            if (on == null) {
                on = later(open(today), after(today, days - clock.counted()));
                on = before == null ? on : later(on, after(before, days - beforeDays));
                on = open(later(later(on, clock.notBefore()), quietUntil));
                ahead.add(new Due(rung, on));
            }
            before = on;
            beforeDays = days;
        }
        return ahead;
    }

    /** The day itself when the holder works on it, otherwise the next on which they do. */
    private LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (!calendar.isWorking(open) || clock.awayOn(open).isPresent()) {
            open = open.plusDays(1);
        }
        return open;
    }

    private LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = open(day.plusDays(1));
        }
        return day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }
}
