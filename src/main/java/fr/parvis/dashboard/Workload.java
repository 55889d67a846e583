package fr.parvis.dashboard;

import fr.parvis.task.TaskQueries.TaskRow;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Open tasks by person and week.
 *
 * @param weeks first days of the weeks counted, Mondays, the first being the current one
 * @param loads by name; who has no name (nobody holds the task) last
 */
public record Workload(List<LocalDate> weeks, List<Load> loads) {

    public static final int WEEKS = 8;

    /**
     * One person's open tasks. What is late is counted there and in no week.
     *
     * @param byWeek due in each of the weeks
     * @param later  due after them
     * @param undated without a day
     */
    public record Load(Long personId, String person, int late, List<Integer> byWeek, int later, int undated) {

        public int total() {
            return late + byWeek.stream().mapToInt(Integer::intValue).sum() + later + undated;
        }
    }

    static Workload of(List<TaskRow> tasks, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> weeks = IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
        Map<Long, List<TaskRow>> held = new HashMap<>();
        tasks.stream().filter(task -> task.state().isOpen()).forEach(task -> held.computeIfAbsent(task.ownerId(), any -> new ArrayList<>()).add(task));
        List<Load> loads = held.values().stream().map(mine -> load(mine, weeks, today)).sorted(Comparator.comparing(Load::person,
                Comparator.nullsLast(Collator.getInstance(Locale.FRENCH)::compare))).toList();
        return new Workload(weeks, loads);
    }

    private static Load load(List<TaskRow> mine, List<LocalDate> weeks, LocalDate today) {
        int late = 0;
        int later = 0;
        int undated = 0;
        int[] byWeek = new int[WEEKS];
        for (TaskRow task : mine) {
            if (task.dueOn() == null) {
                undated++;
            } else if (task.lateOn(today)) {
                late++;
            } else if (task.dueOn().isBefore(weeks.get(0).plusWeeks(WEEKS))) {
                byWeek[(int) ((task.dueOn().toEpochDay() - weeks.get(0).toEpochDay()) / 7)]++;
            } else {
                later++;
            }
        }
        return new Load(mine.get(0).ownerId(), mine.get(0).ownerName(), late, IntStream.of(byWeek).boxed().toList(), later, undated);
    }
}
