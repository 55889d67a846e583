package fr.parvis.task;

import fr.parvis.method.PhaseCode;
import fr.parvis.project.Slip;
import fr.parvis.project.SlipCause;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the timeline of a project's current cycle shows. The caller has checked that the project is visible. */
@ApplicationScoped
public class TimelineQueries {

    /** The most tasks drawn; a filter finds the others. */
    public static final int MOST = 500;

    /** A task with its dates. */
    public record TimedRow(long id, long version, String reference, String template, String title, PhaseCode phase, TaskState state, Long ownerId, LocalDate startOn,
            LocalDate dueOn, LocalDate firstDueOn, Instant doneAt) {

        public boolean lateOn(LocalDate today) {
            return state.lateOn(today, dueOn);
        }
    }

    /** A committed date that moved. */
    public record SlipRow(Slip.Subject kind, long subjectId, LocalDate fromOn, LocalDate toOn, SlipCause cause, String reason) {
    }

    @Transactional
    public List<TimedRow> tasks(long projectId, TaskQueries.Filter filter, LocalDate today) {
        Parameters parameters = Parameters.with("project", projectId);
        return Task.find("""
                select t.id, t.version, coalesce(t.template, concat('T-', cast(t.number as String))), t.template, t.title, t.phase, t.state, t.ownerId, t.startOn, t.dueOn,
                    t.firstDueOn, t.doneAt from Task t join t.project p join ProjectCycle c on c.id = t.cycleId
                where p.id = :project and t.state <> CANCELLED and\s""" + TaskQueries.condition(filter, today, parameters)
                + " order by t.startOn nulls last, t.dueOn nulls last, t.number", parameters).project(TimedRow.class).page(Page.ofSize(MOST)).list();
    }

    /** The dates of all tasks of the cycle, whatever is drawn of them: one that is not keeps those after it waiting just the same. */
    @Transactional
    public List<Forecast.Dated> dated(long projectId) {
        return Task.find("select t.id, case when t.state in (DONE, CANCELLED) then false else true end, t.startOn, t.dueOn, t.phase from Task t join t.project p"
                + " join ProjectCycle c on c.id = t.cycleId where p.id = ?1 and c.number = p.cycleNumber", projectId).project(Forecast.Dated.class).list();
    }

    @Transactional
    public List<Forecast.Link> links(long projectId) {
        return TaskLink.find("select l.beforeId, l.afterId from TaskLink l where l.projectId = ?1", projectId).project(Forecast.Link.class).list();
    }

    /** Every move of a committed date, the oldest first. */
    @Transactional
    public List<SlipRow> slips(long projectId) {
        return Slip.find("select s.subjectKind, s.subjectId, s.fromOn, s.toOn, s.cause, s.reason from Slip s where s.projectId = ?1 order by s.id", projectId)
                .project(SlipRow.class).list();
    }
}
