package fr.parvis.task;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.Forecast.Dated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When phases that are not finished are likely to end: on the day planned, today when that is past, not before the last of their tasks, and those
 * that have not begun not before the phase before them has ended and then as long as they were planned to take.
 */
public final class PhaseForecast {

    /** A phase as far as its plan goes; both days may be missing. */
    public record Planned(PhaseCode code, LocalDate startOn, LocalDate endOn, boolean begun, boolean done) {

        public static Planned of(PhaseRow row) {
            return new Planned(row.phase(), row.plannedStartOn(), row.plannedEndOn(), row.startedOn() != null, row.doneOn() != null);
        }
    }

    /** From when to when it is likely to run. */
    public record Span(LocalDate startOn, LocalDate endOn) {
    }

    private PhaseForecast() {
    }

    /** The day the last open task of a phase is likely to be done. @param ends of tasks, as {@link Forecast#of} tells them */
    public static Map<PhaseCode, LocalDate> lastTasks(List<Dated> tasks, Map<Long, LocalDate> ends) {
        return tasks.stream().filter(task -> ends.containsKey(task.id()))
                .collect(Collectors.toMap(Dated::phase, task -> ends.get(task.id()), PhaseForecast::latest));
    }

    /**
     * @param phases of one cycle, in their order
     * @param ends   as {@link #lastTasks} tells them
     * @return for each phase that is not done and has a planned end
     */
    public static Map<PhaseCode, Span> of(List<Planned> phases, Map<PhaseCode, LocalDate> ends, LocalDate today, WorkingDays calendar) {
        Map<PhaseCode, Span> spans = new EnumMap<>(PhaseCode.class);
        LocalDate before = null;
        for (Planned phase : phases) {
            if (phase.done() || phase.endOn() == null) {
                continue;
            }
            LocalDate start = phase.startOn();
            LocalDate end = phase.endOn().isBefore(today) ? calendar.next(today) : phase.endOn();
            if (!phase.begun() && before != null && start != null && !before.isBefore(start)) {
                int length = calendar.between(start, phase.endOn());
                start = calendar.plus(before, 1);
                end = latest(end, calendar.plus(start, length));
            }
            end = latest(end, ends.get(phase.code()));
            spans.put(phase.code(), new Span(start, end));
            before = end;
        }
        return spans;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
