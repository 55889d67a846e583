package fr.parvis.task;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When open tasks are likely to be done, in working days: on the day they are due, today when that is past, and never before what must come before them and
 * then as long as they were planned to take. What is done or cancelled keeps nobody waiting.
 */
public final class Forecast {

    /** A task as far as its dates go; a start or a due date may be missing. */
    public record Dated(long id, boolean open, LocalDate startOn, LocalDate dueOn, PhaseCode phase) {
    }

    /** From a task to one that follows it. */
    public record Link(long beforeId, long afterId) {
    }

    private final Map<Long, Dated> tasks;
    private final Map<Long, List<Long>> before;
    private final LocalDate today;
    private final WorkingDays calendar;
    private final Map<Long, LocalDate> ends = new HashMap<>();
    /** Those without an end are known as well: each is looked at once, however many ways lead to it. */
    private final Set<Long> known = new HashSet<>();

    private Forecast(List<Dated> tasks, List<Link> links, LocalDate today, WorkingDays calendar) {
        this.tasks = tasks.stream().collect(Collectors.toMap(Dated::id, one -> one));
        this.before = links.stream().collect(Collectors.groupingBy(Link::afterId, Collectors.mapping(Link::beforeId, Collectors.toList())));
        this.today = today;
        this.calendar = calendar;
    }

    /** By id, the day each open task is likely to be done; a task without a date of its own and nothing before it has none. */
    public static Map<Long, LocalDate> of(List<Dated> tasks, List<Link> links, LocalDate today, WorkingDays calendar) {
        Forecast forecast = new Forecast(tasks, links, today, calendar);
        tasks.stream().filter(Dated::open).forEach(task -> forecast.end(task.id(), new HashSet<>()));
        return Map.copyOf(forecast.ends);
    }

    /** @param above the tasks that wait for this one, so that even a circle, which cannot be, would end */
    private LocalDate end(long id, Set<Long> above) {
        Dated task = tasks.get(id);
        if (task == null || !task.open() || !above.add(id)) {
            return null;
        }
        if (known.contains(id)) {
            above.remove(id);
            return ends.get(id);
        }
        LocalDate own = task.dueOn() == null ? null : task.dueOn().isBefore(today) ? calendar.next(today) : task.dueOn();
        LocalDate latest = before.getOrDefault(id, List.of()).stream().map(one -> end(one, above)).filter(one -> one != null).max(LocalDate::compareTo).orElse(null);
        LocalDate end = own;
        if (latest != null) {
            LocalDate after = calendar.plus(latest, length(task));
            end = own == null || after.isAfter(own) ? after : own;
        }
        above.remove(id);
        known.add(id);
        if (end != null) {
            ends.put(id, end);
        }
        return end;
    }

    /** Working days it was planned to take, one at least. */
    private int length(Dated task) {
        return task.startOn() == null || task.dueOn() == null ? 1 : Math.max(1, calendar.between(task.startOn(), task.dueOn()));
    }
}
