package fr.parvis.task;

import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.Phase;
import fr.parvis.platform.Excerpt;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** «Demander»: turns something that blocks into a task for whoever can lift it, once. */
@ApplicationScoped
public class Requests {

    private static final int DAYS_TO_ANSWER = 5;

    /** An act was asked of somebody; heard within the transaction. */
    public record Asked(Task task, Actor by) {
    }

    /**
     * @param task the request, made now or standing already
     * @param made whether it was made now
     */
    public record Answer(Task task, boolean made) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Tasks tasks;

    @Inject
    Event<Asked> asked;

    /** @throws TaskRefusal.Refused when the person takes no part in running the project */
    @Transactional
    public Answer ask(Phase phase, Blocker blocker, String message, Actor actor) {
        Project project = Tasks.held(phase.project.id);
        if (!project.isRunBy(actor) && !actor.has(project.municipalityId(), Role.ELU)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        String key = phase.id + "/" + phase.attempt() + "/" + blocker.key();
        Task task = tasks.draft(project, phase.code(), actor.author());
        Optional<Task> standing = Task.find("project = ?1 and requestKey = ?2 and state not in ?3", project, key,
                List.of(TaskState.DONE, TaskState.CANCELLED)).firstResultOptional();
        if (standing.isPresent()) {
            return new Answer(standing.get(), false);
        }
        task.title = shortened(blocker.label() == null ? blocker.message(Locale.FRENCH) : blocker.label().fr());
        task.output = shortened(blocker.message(Locale.FRENCH));
        task.ownerId = holder(project, blocker.liftedBy());
        task.responsible = blocker.liftedBy().name();
        task.origin = TaskOrigin.REQUEST;
        task.requestKey = key;
        task.requestedById = actor.personId();
        task.message = message;
        task.due(new WorkingDays(project.municipality.alsaceMoselle).plus(LocalDate.now(clock), DAYS_TO_ANSWER));
        task.persistAndFlush();
        journal.append(Tasks.note(task, actor.author(), "task.asked").because(message).after("owner", task.ownerId)
                .after("state", task.state()).after("due", task.dueOn()));
        asked.fire(new Asked(task, actor));
        return new Answer(task, true);
    }

    /** Who holds the role for this project; the lead when it is vacant. */
    private Long holder(Project project, Role role) {
        return switch (role) {
            case LEAD -> project.leadId;
            case DGS -> project.sponsorId == null ? project.leadId : project.sponsorId;
            case ELU -> project.eluId == null ? first(project, Role.ELU) : project.eluId;
            default -> first(project, role);
        };
    }

    private Long first(Project project, Role role) {
        return people.withRole(project.municipalityId(), role).stream().findFirst().map(PeopleQueries.PersonRow::id)
                .orElse(project.leadId);
    }

    private static String shortened(String words) {
        return Excerpt.of(words, 291);
    }
}
