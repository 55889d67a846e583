package fr.parvis.intake.web;

import fr.parvis.intake.DatasetImport;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the person who asks may see of imports. */
@RequestScoped
class SeenImports {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** @throws InventoryRefusal.Refused for whoever sees the project and does not run it */
    Project run(long id) {
        Project project = project(id);
        if (!project.isRunBy(signedIn.actor())) {
            throw InventoryRefusal.may(InventoryRefusal.Act.IMPORT);
        }
        return project;
    }

    DatasetImport seen(long id) {
        return DatasetImport.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The import as it stands after a change made in this request. */
    DatasetImport changed(long id) {
        DatasetImport.getEntityManager().clear();
        return seen(id);
    }
}
