package fr.parvis.inventory.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetStatus;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.SideState;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaState;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;

/** What the person who asks may see of the inventory: anything else is a 404. */
@RequestScoped
public class SeenDatasets {

    /** No department has this id: what is unknown filters everything out. */
    private static final long NOBODY = -1L;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PeopleQueries people;

    public Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    public Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    public VisaRequest visa(long id) {
        return VisaRequest.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The request as it stands after a change made in this request. */
    public VisaRequest changedVisa(long id) {
        VisaRequest.getEntityManager().clear();
        return visa(id);
    }

    /** The dataset as it stands after a change made in this request. */
    public Dataset changed(long id) {
        Dataset.getEntityManager().clear();
        return dataset(id);
    }

    /** What the address asks for; a department is named by its code or its id. */
    public DatasetFilter filter(Project project, MultivaluedMap<String, String> query, Inputs inputs) {
        return new DatasetFilter(inputs.optional("q", query.getFirst("q"), 200),
                department(project, inputs.optional("department", query.getFirst("department"), 20)),
                inputs.choice("status", query.getFirst("status"), DatasetStatus.class),
                inputs.choice("band", query.getFirst("band"), Band.class),
                inputs.choice("openness", query.getFirst("openness"), Openness.class),
                inputs.choice("visa", query.getFirst("visa"), VisaState.class),
                inputs.choice("side", query.getFirst("side"), SideState.class));
    }

    /** Whether the person answers for a department of the town. */
    public boolean answersInTown(long municipalityId) {
        Long me = signedIn.actor().personId();
        return people.departments(municipalityId).stream()
                .anyMatch(row -> me.equals(row.headId()) || me.equals(row.deputyId()) || me.equals(row.referentId())
                        || signedIn.actor().lentDepartments().contains(row.id()));
    }

    private Long department(Project project, String word) {
        if (word == null) {
            return null;
        }
        return people.departments(project.municipalityId()).stream()
                .filter(row -> row.code().equalsIgnoreCase(word) || String.valueOf(row.id()).equals(word))
                .map(PeopleQueries.DepartmentRow::id).findFirst().orElse(NOBODY);
    }
}
