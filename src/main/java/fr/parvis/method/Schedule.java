package fr.parvis.method;

import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the dates of a cycle. A phase lasts the upper bound of its range: the dates computed here become the first commitment, which
 * people are held to, and a commitment that only holds when everything goes well would be moved in most towns.
 */
public final class Schedule {

    private static final int DAYS_PER_WEEK = 5;

    private Schedule() {
    }

    /** @param startsOn the first day of the cycle; the next working day when it is none */
    public static Plan plan(Method method, TownSize size, LocalDate startsOn, WorkingDays days) {
        List<PlannedPhase> phases = new ArrayList<>();
        List<PlannedTask> tasks = new ArrayList<>();
        LocalDate start = days.next(startsOn);
        for (PhaseTemplate template : method.phases()) {
            PlannedPhase phase = phase(template, size, start, days);
            phases.add(phase);
            tasks.addAll(tasks(method, phase, days));
            start = days.plus(phase.end(), 1);
        }
        return new Plan(phases, tasks);
    }

    /** One phase, from the first working day on or after {@code startsOn}. */
    public static PlannedPhase phase(PhaseTemplate template, TownSize size, LocalDate startsOn, WorkingDays days) {
        LocalDate start = days.next(startsOn);
        return new PlannedPhase(template.code(), start, days.plus(start, template.weeks(size).max() * DAYS_PER_WEEK - 1));
    }

    /** The tasks of one phase, spread over it however long it is: also when its dates are no longer those first computed. */
    public static List<PlannedTask> tasks(Method method, PlannedPhase phase, WorkingDays days) {
        LocalDate first = days.next(phase.start());
        int length = days.between(first, phase.end()) + 1;
        return method.tasks(phase.phase()).stream().map(task -> {
            int start = Math.min(length - 1, task.startPercent() * length / 100);
            int due = Math.max(start, (task.duePercent() * length + 99) / 100 - 1);
            return new PlannedTask(task.code(), days.plus(first, start), days.plus(first, due));
        }).toList();
    }
}
