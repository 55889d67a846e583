package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.PERSON_UNKNOWN;

import fr.parvis.journal.Author;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.task.Task;
import fr.parvis.task.Tasks;
import fr.parvis.task.TasksCarried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes tasks of what was agreed, and remembers where each comes from. */
@ApplicationScoped
public class FollowUps {

    /**
     * Something to be done.
     *
     * @param ownerId null for the project's lead
     * @param dueOn   null for the planned end of the phase in hand; for two weeks where that is past
     */
    public record NewAction(String title, Long ownerId, LocalDate dueOn) {
    }

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Inject
    Tasks tasks;

    /** In the caller's transaction, the project held; {@code meeting} or {@code decision} may be null, not both. */
    FollowUp keep(Project project, Meeting meeting, Decision decision, NewAction action, Author author) {
        if (action.ownerId() != null && !people.membersOf(project.municipalityId()).contains(action.ownerId())) {
            throw MeetingRefusal.field("ownerId", PERSON_UNKNOWN);
        }
        Phase phase = phaseInHand(project);
        LocalDate dueOn = action.dueOn() == null ? usualDay(project, phase) : action.dueOn();
        Task task = tasks.follow(project.id, new Tasks.NewTask(action.title(), phase.code(), action.ownerId(), dueOn, null), author);
        FollowUp followUp = FollowUp.of(meeting, decision, task, people.names(List.of(task.ownerId)).get(task.ownerId), clock.instant());
        followUp.persistAndFlush();
        return followUp;
    }

    /** A task taken up in the next cycle came out of the meeting and the decision as the one before it did, and stays on the agendas it is on. */
    void carried(@Observes TasksCarried carried) {
        Map<Long, Long> taken = carried.taken();
        FollowUp.<FollowUp>list("taskId in ?1", taken.keySet()).forEach(one -> one.taskId = taken.get(one.taskId));
        AgendaItem.<AgendaItem>list("taskId in ?1", taken.keySet()).forEach(one -> one.taskId = taken.get(one.taskId));
    }

    /** The first phase that is not finished; the last one when all are. */
    private static Phase phaseInHand(Project project) {
        ProjectCycle cycle = ProjectCycle.current(project);
        List<Phase> phases = Phase.ofCycle(cycle.id);
        return phases.stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst().orElse(phases.get(phases.size() - 1));
    }

    private LocalDate usualDay(Project project, Phase phase) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = phase.plannedEndOn();
        return end != null && end.isAfter(today) ? end : new WorkingDays(project.municipality.alsaceMoselle).plus(today, 10);
    }
}
