package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingRefusal.Reason.PERSON_UNKNOWN;

import fr.parvis.journal.Author;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.task.Task;
import fr.parvis.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes tasks of what was agreed, and remembers where each comes from. */
@ApplicationScoped
public class FollowUps {

    /**
     * Something to be done.
     *
     * @param ownerId null for the project's lead
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
        Task task = tasks.follow(project.id, new Tasks.NewTask(action.title(), phaseInHand(project), action.ownerId(), action.dueOn(), null), author);
        FollowUp followUp = FollowUp.of(meeting, decision, task, people.names(List.of(task.ownerId)).get(task.ownerId), clock.instant());
        followUp.persistAndFlush();
        return followUp;
    }

    /** The first phase that is not finished; the last one when all are. */
    private static PhaseCode phaseInHand(Project project) {
        ProjectCycle cycle = ProjectCycle.find("projectId = ?1 and number = ?2", project.id, project.cycleNumber()).singleResult();
        List<Phase> phases = Phase.ofCycle(cycle.id);
        return phases.stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst().orElse(phases.get(phases.size() - 1)).code();
    }
}
