package fr.parvis.task;

import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tasks, to be shown. */
@ApplicationScoped
public class TaskQueries {

    private static final String ROW = """
            select t.id, t.version, t.project.id, p.title, t.phase, t.number, t.template, t.title, t.output, t.responsible, t.ownerId, o.name,
                t.state, t.stateReason, t.startOn, t.dueOn, t.firstDueOn, t.evidence, t.origin, t.requestedById, r.name, t.message,
                c.number, p.methodVersion,
                (select count(s.id) from Slip s where s.subjectKind = TASK and s.subjectId = t.id), t.waitingOnId, coalesce(w.name, t.waitingOnName),
                t.waitingCause, t.waitingSince, t.stateSince, t.recurrence, t.townTaskId
            from Task t join t.project p join ProjectCycle c on c.id = t.cycleId left join Person o on o.id = t.ownerId
                left join Person r on r.id = t.requestedById left join Person w on w.id = t.waitingOnId
            where\s""";

    /** Which tasks somebody wants to see; a null member filters nothing. */
    public record Filter(PhaseCode phase, TaskState state, Long ownerId, Boolean open, Boolean late, String words, Integer cycle) {

        public static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    }

    /** A task with the names of those concerned. */
    public record TaskRow(long id, long version, long projectId, String projectTitle, PhaseCode phase, int number, String template,
            String title, String output, String responsible, Long ownerId, String ownerName, TaskState state, String stateReason,
            LocalDate startOn, LocalDate dueOn, LocalDate firstDueOn, String evidence, TaskOrigin origin, Long requestedById,
            String requestedByName, String message, int cycle, String methodVersion, long slips, Long waitingOnId, String waitingOn,
            WaitCause waitingCause, Instant waitingSince, Instant stateSince, Recurrence recurrence,
            Long townTaskId) {

        /** {@code P1-04} for a task of the method, {@code T-63} for another. */
        public String reference() {
            return template == null ? "T-" + number : template;
        }

        public boolean lateOn(LocalDate today) {
            return state.lateOn(today, dueOn);
        }

        /** The title in the reader's language: the method's own words have one in each, unless somebody changed them. */
        public String title(Methods methods, Locale locale) {
            return TaskQueries.title(methods, methodVersion, template, title, locale);
        }

        public String output(Methods methods, Locale locale) {
            return template == null || output == null ? output : methods.version(methodVersion).task(template)
                    .filter(task -> task.output().fr().equals(output)).map(task -> task.output().in(locale)).orElse(output);
        }
    }

    /** A title in the reader's language: the method's own words have one in each, unless somebody changed them. @param template null for a task of nobody's method */
    public static String title(Methods methods, String methodVersion, String template, String title, Locale locale) {
        return template == null ? title : methods.version(methodVersion).task(template).filter(task -> task.title().fr().equals(title))
                .map(task -> task.title().in(locale)).orElse(title);
    }

    /** The tasks of a project's current cycle, or of the one asked for, by phase and number. The caller has checked that it is visible. */
    @Transactional
    public PageOf<TaskRow> ofProject(long projectId, Filter filter, LocalDate today, int page, int size) {
        Parameters parameters = Parameters.with("project", projectId);
        String condition = "p.id = :project and " + condition(filter, today, parameters);
        List<TaskRow> rows = Task.find(ROW + condition + " order by t.number", parameters).project(TaskRow.class)
                .page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size,
                () -> Task.count("from Task t join t.project p join ProjectCycle c on c.id = t.cycleId where " + condition, parameters));
    }

    /** What somebody holds and has not finished, across the projects they may see, the most pressing first. */
    @Transactional
    public List<TaskRow> openOf(Actor actor, int most) {
        return Task.find(ROW + "(t.ownerId = :owner and t.waitingOnId is null or t.waitingOnId = :owner) and t.state not in (DONE, CANCELLED) and c.number = p.cycleNumber and " + ProjectAccess.CONDITION
                + " order by t.dueOn nulls last, t.id", ProjectAccess.parameters(actor).and("owner", actor.personId())).project(TaskRow.class).page(Page.ofSize(most)).list();
    }

    /** What somebody expects from others, across the projects they may see: what they asked for, and on whom their own tasks wait. */
    @Transactional
    public List<TaskRow> askedBy(Actor actor) {
        return Task.find(ROW + "(t.requestedById = :me and t.ownerId <> :me or t.ownerId = :me and t.state = WAITING and"
                + " (t.waitingOnId is not null or t.waitingOnName is not null)) and t.state not in (DONE, CANCELLED) and c.number = p.cycleNumber and "
                + ProjectAccess.CONDITION + " order by t.dueOn nulls last, t.id", ProjectAccess.parameters(actor))
                .project(TaskRow.class).list();
    }

    /** The other tasks of its cycle that are not cancelled, by number: what may be put before it. */
    @Transactional
    public List<TaskLinks.LinkedRow> others(Task task) {
        return Task.find("""
                select t.id, coalesce(t.template, concat('T-', cast(t.number as String))), t.title, t.state, o.name
                from Task t left join Person o on o.id = t.ownerId where t.cycleId = ?1 and t.id <> ?2 and t.state <> CANCELLED
                    and t.id not in (select l.beforeId from TaskLink l where l.afterId = ?2) order by t.number""", task.cycleId, task.id)
                .project(TaskLinks.LinkedRow.class).list();
    }

    @Transactional
    public TaskRow row(long taskId) {
        return Task.find(ROW + "t.id = ?1", taskId).project(TaskRow.class).singleResult();
    }

    static String condition(Filter filter, LocalDate today, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.cycle() == null) {
            conditions.add("c.number = p.cycleNumber");
        } else {
            conditions.add("c.number = :cycle");
            parameters.and("cycle", filter.cycle());
        }
        if (filter.phase() != null) {
            conditions.add("t.phase = :phase");
            parameters.and("phase", filter.phase());
        }
        if (filter.state() != null) {
            conditions.add("t.state = :state");
            parameters.and("state", filter.state());
        }
        if (filter.ownerId() != null) {
            conditions.add("t.ownerId = :owner");
            parameters.and("owner", filter.ownerId());
        }
        if (Boolean.TRUE.equals(filter.open()) || Boolean.TRUE.equals(filter.late())) {
            conditions.add("t.state not in (DONE, CANCELLED)");
        }
        if (Boolean.TRUE.equals(filter.late())) {
            conditions.add("t.dueOn < :today");
            parameters.and("today", today);
        }
        if (filter.words() != null) {
            conditions.add(Alphabet.searched("concat(t.title, ' ', coalesce(t.template, concat('T-', cast(t.number as String))))") + " like :words escape '!'");
            parameters.and("words", "%" + Alphabet.plain(filter.words()).replaceAll("([!%_])", "!$1") + "%");
        }
        return String.join(" and ", conditions);
    }
}
