package fr.parvis.publication.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.publication.DiffusionFilter;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.Lacking;
import fr.parvis.publication.Publication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;

/** What the person who asks may see of diffusion: anything else is a 404. */
@RequestScoped
class SeenDiffusion {

    /** No department has this id: what is unknown filters everything out. */
    private static final long NOBODY = -1L;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PeopleQueries people;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    /** The dataset as it stands after a change made in this request. */
    Dataset changed(long id) {
        Dataset.getEntityManager().clear();
        return dataset(id);
    }

    /** A publication; whoever asks for its dataset next sees it or does not. */
    Publication publication(long id) {
        return Publication.<Publication>findByIdOptional(id).orElseThrow(this::notFound);
    }

    /** What the address asks for; a department is named by its code or its id. */
    DiffusionFilter filter(Project project, MultivaluedMap<String, String> query) {
        Inputs inputs = new Inputs(languages.locale());
        String decided = inputs.optional("decided", query.getFirst("decided"), 10);
        String department = inputs.optional("department", query.getFirst("department"), 20);
        DiffusionFilter filter = new DiffusionFilter(inputs.optional("q", query.getFirst("q"), 200), department(project, department),
                inputs.choice("band", query.getFirst("band"), Band.class), inputs.optional("wave", query.getFirst("wave"), 10),
                decided == null ? null : (Boolean) decided.equals("true"), inputs.choice("channel", query.getFirst("channel"), Channel.class),
                inputs.choice("state", query.getFirst("state"), DiffusionState.class),
                inputs.choice("lacking", query.getFirst("lacking"), Lacking.class), "true".equals(query.getFirst("mine")));
        inputs.orThrow();
        return filter;
    }

    private Long department(Project project, String word) {
        return word == null ? null : people.departments(project.municipalityId()).stream()
                .filter(row -> row.code().equalsIgnoreCase(word) || String.valueOf(row.id()).equals(word))
                .map(PeopleQueries.DepartmentRow::id).findFirst().orElse(NOBODY);
    }

    ProblemException notFound() {
        return Problems.notFound(languages.locale());
    }
}
