package fr.parvis.task;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds somebody of what they hold, in words that whoever runs the project has read; nobody is pestered twice a day about one thing. */
@ApplicationScoped
public class Reminders {

    /**
     * What somebody is reminded of.
     *
     * @param subject   kind and id, such as {@code task:7}
     * @param title     as it is told to whoever is reminded
     * @param path      of the page where it is done
     * @param datasetId the dataset it is about, and then of the history's row too: who may not know the one does not read the other; null for none
     */
    public record About(String subject, String title, String path, Long datasetId) {
    }

    /** A reminder was written; heard within the transaction. */
    public record Sent(Reminder reminder, About about, Project project) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Event<Sent> sent;

    /**
     * @return false when the person was reminded of it today already
     * @throws TaskRefusal.Refused when the sender does not run the project, or the person holds no role in its town
     */
    @Transactional
    public boolean send(long projectId, About about, long personId, String message, Actor actor) {
        // Held: of two who press at once, the second finds the reminder of the first.
        Project project = Tasks.held(projectId);
        if (!project.isRunBy(actor)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        if (!people.membersOf(project.municipalityId()).contains(personId)) {
            throw new TaskRefusal.Refused(new TaskRefusal.Field("personId", TaskRefusal.Reason.PERSON_UNKNOWN));
        }
        if (Reminder.sent(projectId, personId, about.subject(), LocalDate.now(clock))) {
            return false;
        }
        Reminder reminder = Reminder.of(projectId, personId, about.subject(), message, actor, clock.instant());
        reminder.persistAndFlush();
        Note note = Note.of(project.municipalityId(), actor.author(), "task.reminded").project(projectId).because(message).fact("title", about.title())
                .fact("name", people.names(List.of(personId)).get(personId));
        journal.append(about.datasetId() == null ? note.about("person", personId) : note.about("dataset", about.datasetId()));
        sent.fire(new Sent(reminder, about, project));
        return true;
    }
}
