package fr.parvis.ledger;

import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In whose hands something was, from when to when. One holder at a time, so that the working days held by each add up to those that went by.
 *
 * @param stints oldest first, each beginning on the day the one before ends
 */
public record Custody(List<Stint> stints) {

    /** From an instant on somebody has it; {@code paused} while something else is waited for. */
    public record Handover(String holder, Instant at, boolean paused) {
    }

    /** A time in somebody's hands. A day counts for who had it that morning. */
    public record Stint(String holder, LocalDate from, LocalDate to, boolean paused) {

        int days(WorkingDays calendar) {
            return calendar.between(from, to);
        }
    }

    /** @param handovers oldest first; what is handed to the holder who has it already changes nothing */
    public static Custody of(List<Handover> handovers, LocalDate end) {
        List<Stint> stints = new ArrayList<>();
        for (int i = 0; i < handovers.size(); i++) {
            Handover one = handovers.get(i);
            LocalDate from = day(one.at());
            LocalDate to = i + 1 < handovers.size() ? day(handovers.get(i + 1).at()) : end.isBefore(from) ? from : end;
            Stint last = stints.isEmpty() ? null : stints.get(stints.size() - 1);
            if (last != null && last.holder().equals(one.holder()) && last.paused() == one.paused()) {
                stints.set(stints.size() - 1, new Stint(last.holder(), last.from(), to, last.paused()));
            } else {
                stints.add(new Stint(one.holder(), from, to, one.paused()));
            }
        }
        return new Custody(List.copyOf(stints));
    }

    /** Working days each holder had it, in the order in which they first did, without the time it was paused. */
    public Map<String, Integer> held(WorkingDays calendar) {
        Map<String, Integer> days = new LinkedHashMap<>();
        stints.forEach(stint -> days.merge(stint.holder(), stint.paused() ? 0 : stint.days(calendar), Integer::sum));
        return days;
    }

    /** Working days nobody was to act on it. */
    public int paused(WorkingDays calendar) {
        return stints.stream().filter(Stint::paused).mapToInt(stint -> stint.days(calendar)).sum();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
