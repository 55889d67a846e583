package fr.parvis.task;

import static fr.parvis.task.TaskRefusal.Reason.BEFORE_UNKNOWN;
import static fr.parvis.task.TaskRefusal.Reason.LINK_GONE;

import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.task.TaskRefusal.Loop;
import fr.parvis.task.TaskRefusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done before what: the only door to dependencies. They never run in a circle. */
@ApplicationScoped
public class TaskLinks {

    /** A task that stands before or after another. */
    public record LinkedRow(long id, String reference, String title, TaskState state, String ownerName) {
    }

    /** What stands before a task and what waits for it. */
    public record Around(List<LinkedRow> before, List<LinkedRow> after) {

        /** What must be done before the task can begin. */
        public List<LinkedRow> open() {
            return before.stream().filter(one -> one.state().isOpen()).toList();
        }
    }

    private static final String LINKED = """
            select t.id, coalesce(t.template, concat('T-', cast(t.number as String))), t.title, t.state, o.name
            from TaskLink l join Task t on t.id = %s left join Person o on o.id = t.ownerId where %s = ?1 order by t.number""";

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Transactional
    public Around around(long taskId) {
        return new Around(before(taskId), Task.find(LINKED.formatted("l.afterId", "l.beforeId"), taskId).project(LinkedRow.class).list());
    }

    static List<LinkedRow> before(long taskId) {
        return Task.find(LINKED.formatted("l.beforeId", "l.afterId"), taskId).project(LinkedRow.class).list();
    }

    /**
     * From here on {@code after} begins when the other is done; saying it twice changes nothing.
     *
     * @throws Refused when the person may not, the other is not a task of this cycle of the project, or a circle would come of it
     */
    @Transactional
    public void join(Task seen, Long beforeId, Actor actor) {
        allowed(seen, actor);
        // Held: of two who join at once, neither closes a circle with the other's half.
        Tasks.held(seen.project.id);
        Task after = Task.locked(seen.id);
        Task before = beforeId == null ? null : Task.findById(beforeId);
        if (before == null || !Objects.equals(before.project.id, after.project.id) || before.cycleId != after.cycleId || before.state() == TaskState.CANCELLED) {
            throw TaskRefusal.field("beforeId", BEFORE_UNKNOWN);
        }
        List<TaskLink> links = TaskLink.list("projectId", after.project.id);
        if (links.stream().anyMatch(link -> link.beforeId == beforeId && link.afterId == after.id)) {
            return;
        }
        List<Long> circle = Circle.closedBy(links, before.id, after.id);
        if (!circle.isEmpty()) {
            throw new Refused(new Loop(named(circle)));
        }
        TaskLink.of(before, after, actor.author(), clock.instant()).persistAndFlush();
        journal.append(Tasks.note(after, actor.author(), "task.linked").fact("before", before.reference()).fact("beforeTitle", before.title));
    }

    /** @throws Refused when the person may not, or it is gone already */
    @Transactional
    public void part(Task seen, long beforeId, Actor actor) {
        allowed(seen, actor);
        Tasks.held(seen.project.id);
        Task before = Task.findById(beforeId);
        if (TaskLink.delete("beforeId = ?1 and afterId = ?2", beforeId, seen.id) == 0) {
            throw TaskRefusal.field("beforeId", LINK_GONE);
        }
        journal.append(Tasks.note(seen, actor.author(), "task.unlinked").fact("before", before.reference()).fact("beforeTitle", before.title));
    }

    private static void allowed(Task task, Actor actor) {
        if (!task.isActedOnBy(actor)) {
            throw new Refused(new TaskRefusal.NotAllowed());
        }
    }

    /** The circle as it is told: references in their order. */
    private static List<String> named(List<Long> ids) {
        Map<Long, Task> tasks = Task.<Task>list("id in ?1", ids).stream().collect(Collectors.toMap(task -> task.id, Function.identity()));
        return ids.stream().map(id -> tasks.get(id).reference()).toList();
    }
}
