package fr.parvis.task;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAudience;
import fr.parvis.project.ProjectRefusal;
import fr.parvis.project.ProjectTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The open tasks somebody holds, and their handing over. */
@ApplicationScoped
public class TaskHoldings implements Holdings {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Tasks tasks;

    @Inject
    ProjectTeam team;

    @Inject
    ProjectAudience audience;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream()
                .map(task -> new Holding("task", task.id, task.title, "/tasks/" + task.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        Map<Long, String> names = people.names(List.of(act.toPersonId(), act.fromPersonId()));
        String name = names.get(act.toPersonId());
        List<Task> taken = act.taken("task", open(act.fromPersonId(), act.municipalityId()));
        for (Project project : new LinkedHashSet<>(taken.stream().map(task -> task.project).toList())) {
            team.letIn(project, List.of(act.toPersonId()), act.by());
        }
        for (Task task : taken) {
            boolean owner = Long.valueOf(act.fromPersonId()).equals(task.ownerId);
            Note note = Tasks.note(task, act.by(), "task.changed").because(act.reason());
            if (owner) {
                task.ownerId = act.toPersonId();
                note.before("owner", act.fromPersonId()).after("owner", act.toPersonId()).fact("ownerName", name)
                        .fact("ownerBefore", names.getOrDefault(act.fromPersonId(), "–"));
            }
            Map<String, String> was = task.texts();
            tasks.awaited(task, act.fromPersonId(), act.toPersonId(), clock.instant(), note);
            task.touched(act.by(), clock.instant());
            journal.append(task.tell(was, note));
        }
    }

    /** Agents and consultants see a project by its team alone: what they hold there goes to somebody first. */
    void leaves(@Observes ProjectTeam.Left left) {
        long project = left.project().id;
        Set<Long> see = audience.ids(left.project());
        List<Long> lost = left.personIds().stream().filter(id -> !see.contains(id)).toList();
        if (!lost.isEmpty() && Task.count("project.id = ?1 and (ownerId in ?2 or waitingOnId in ?2) and state not in ?3", project, lost,
                List.of(TaskState.DONE, TaskState.CANCELLED)) > 0) {
            throw ProjectRefusal.field("leavingIds", ProjectRefusal.Reason.HOLDS_TASKS);
        }
    }

    private static List<Task> open(long personId, long municipalityId) {
        return Task.list("(ownerId = ?1 or waitingOnId = ?1) and municipalityId = ?2 and state not in ?3 order by id", personId, municipalityId,
                List.of(TaskState.DONE, TaskState.CANCELLED));
    }
}
