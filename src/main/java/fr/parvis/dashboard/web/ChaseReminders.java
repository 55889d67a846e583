package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Chase;
import fr.parvis.dashboard.CockpitMessages;
import fr.parvis.dashboard.CockpitQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.task.Reminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Reminds whoever holds one of the things the cockpit lists, for the page and the API alike; who is written to follows from the thing and is
 * not taken from the sender.
 */
@RequestScoped
class ChaseReminders {

    /** What came of it: {@code sent} is false when the person was reminded of it today already. */
    record Outcome(Chase chase, boolean sent) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    CockpitQueries queries;

    @Inject
    Reminders reminders;

    /** A project that the person runs; one they may only see is refused in words. */
    Project project(long id) {
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        if (!project.isRunBy(signedIn.actor())) {
            throw Problems.notAllowed(Words.in(CockpitMessages.class, languages.locale()).notYours(), languages.locale());
        }
        return project;
    }

    /** Empty when nothing of the kind waits on anybody whom a reminder can reach. */
    Optional<Outcome> send(Project project, String subject, String message) {
        return queries.of(project, signedIn.actor()).chases().stream().filter(chase -> chase.subject().equals(subject) && chase.reachable())
                .findFirst().map(chase -> new Outcome(chase, reminders.send(project.id,
                        new Reminders.About(subject, chase.title().fr(), chase.path(), chase.datasetId()), chase.personId(), message, signedIn.actor())));
    }
}
