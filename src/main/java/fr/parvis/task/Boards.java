package fr.parvis.task;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The board of a project's tasks: its cards, and how many a column is to hold. */
@ApplicationScoped
public class Boards {

    /** The most cards a board shows; a filter finds the others. */
    public static final int MOST = 1000;

    /** Columns with a limit of their own: what is over has none. */
    public static final Set<TaskState> LIMITED = EnumSet.of(TaskState.OPEN, TaskState.STARTED, TaskState.WAITING);

    /**
     * A card.
     *
     * @param before how many tasks come before it, {@code done} of which are over
     */
    public record Card(long id, long version, String reference, String title, PhaseCode phase, String template, TaskState state, Long ownerId,
            String ownerName, LocalDate dueOn, String waitingOn, Instant waitingSince, Instant stateSince, long before, long done) {

        public boolean lateOn(LocalDate today) {
            return state.lateOn(today, dueOn);
        }
    }

    @Inject
    Journal journal;

    /** The cards of a project's current cycle that the filter lets through, the most pressing first. The caller has checked that it is visible. */
    @Transactional
    public List<Card> cards(long projectId, TaskQueries.Filter filter, LocalDate today) {
        Parameters parameters = Parameters.with("project", projectId);
        String condition = TaskQueries.condition(filter, today, parameters);
        return Task.find("""
                select t.id, t.version, coalesce(t.template, concat('T-', cast(t.number as String))), t.title, t.phase, t.template, t.state, t.ownerId, o.name,
                    t.dueOn, coalesce(w.name, t.waitingOnName), t.waitingSince, t.stateSince,
                    (select count(l.id) from TaskLink l where l.afterId = t.id),
                    (select count(l.id) from TaskLink l, Task b where l.afterId = t.id and b.id = l.beforeId and b.state in (DONE, CANCELLED))
                from Task t join t.project p join ProjectCycle c on c.id = t.cycleId left join Person o on o.id = t.ownerId
                    left join Person w on w.id = t.waitingOnId
                where p.id = :project and\s""" + condition + " order by t.dueOn nulls last, t.number", parameters).project(Card.class).page(Page.ofSize(MOST)).list();
    }

    @Transactional
    public Map<TaskState, Integer> limits(long projectId) {
        return BoardLimit.of(projectId);
    }

    /**
     * @param most by column; a column that is not there, or null, has none
     * @throws TaskRefusal.Refused when the person does not run the project
     */
    @Transactional
    public void limit(long projectId, Map<TaskState, Integer> most, Actor actor) {
        Project project = Tasks.held(projectId);
        if (!project.isRunBy(actor)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        Map<TaskState, Integer> before = BoardLimit.of(projectId);
        Note note = Note.of(project.municipalityId(), actor.author(), "task.board-limited").about("project", projectId).project(projectId);
        boolean changed = false;
        for (TaskState state : LIMITED) {
            Integer now = most.get(state);
            Integer was = before.get(state);
            if (!Objects.equals(now, was)) {
                changed = true;
                note.before(state.name(), was).after(state.name(), now == null ? "–" : now);
                keep(projectId, state, now);
            }
        }
        if (changed) {
            journal.append(note);
        }
    }

    private static void keep(long projectId, TaskState state, Integer most) {
        if (most == null) {
            BoardLimit.delete("projectId = ?1 and state = ?2", projectId, state);
        } else {
            BoardLimit.known(projectId, state).ifPresentOrElse(limit -> limit.most(most), () -> BoardLimit.of(projectId, state, most).persist());
        }
    }
}
