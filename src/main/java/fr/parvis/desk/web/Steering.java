package fr.parvis.desk.web;

import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader runs the project whose menu is drawn: only they are shown the way to its cockpit. */
@Named("projectNav")
@RequestScoped
public class Steering {

    @Inject
    SignedIn signedIn;

    /** The page has read the project in this request: it is asked of the session, not of the database again. */
    public boolean runs(long projectId) {
        Actor actor = signedIn.actorOrNull();
        Project project = actor == null ? null : Project.findById(projectId);
        return project != null && project.isRunBy(actor);
    }
}
