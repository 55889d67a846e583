package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Seals;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotQueries;
import fr.parvis.dashboard.SnapshotQueries.Named;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;

/** What the person who asks may see of photos: anything else is a 404. */
@RequestScoped
class SeenSnapshots {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SnapshotQueries queries;

    @Inject
    Seals seals;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    Snapshot snapshot(long id) {
        return Snapshot.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** One whose figures are still those that were frozen: what leaves the page without its warning is of no other. */
    Snapshot whole(long id) {
        Snapshot snapshot = snapshot(id);
        seals.check(snapshot);
        return snapshot;
    }

    Map<Long, Named> names(Project project) {
        return queries.names(signedIn.actor(), project.id);
    }

    /** The numbers under which this reader may know the datasets of the project. */
    Function<DatasetFact, String> numbers(Project project) {
        return SnapshotQueries.numbers(names(project));
    }
}
