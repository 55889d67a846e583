package fr.parvis.awareness.web;

import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPaths;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What of training a request may reach: anybody of the town may train, an agent outside the project's team too. */
@ApplicationScoped
class SeenTraining {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    TrainingPaths paths;

    Project project(long id) {
        Actor actor = signedIn.actor();
        return Project.<Project>find("from Project p join fetch p.municipality m where p.id = ?1 and m.id in ?2", id, actor.municipalityIds())
                .firstResultOptional().orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** Whether the person sees the rest of the project as well. */
    boolean seesProject(Project project) {
        return Project.visible(signedIn.actor(), project.id).isPresent();
    }

    Module module(String code) {
        return paths.current().module(code).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
