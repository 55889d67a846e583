package fr.parvis.project.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.InterlocutorRow;
import fr.parvis.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who to turn to for each phase and department of a project, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "projects")
public class InterlocutorApi {

    /** The contact of a phase or of a department, one of the two; a null person makes it vacant. */
    @Schema(name = "NamedInterlocutor")
    public record Named(PhaseCode phase, Long departmentId, Long personId) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PeopleQueries people;

    @Inject
    Projects projects;

    @Inject
    ProjectQueries queries;

    /** Those that are named; a phase or department that is not in the list is vacant. */
    @GET
    @Path("projects/{id}/interlocutors")
    public PageOf<InterlocutorRow> list(@PathParam("id") long id) {
        List<InterlocutorRow> named = queries.interlocutors(visible(id).id);
        return PageOf.whole(named);
    }

    @PUT
    @Path("projects/{id}/interlocutors")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Named.class)))
    public PageOf<InterlocutorRow> name(@PathParam("id") long id, String body) {
        Project project = visible(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        PhaseCode phase = inputs.choice("phase", json.text("phase"), PhaseCode.class);
        Long department = inputs.id("departmentId", json.text("departmentId"));
        Long person = inputs.id("personId", json.text("personId"));
        boolean one = phase == null ^ department == null;
        boolean known = department == null
                || people.departments(project.municipalityId()).stream().anyMatch(row -> department.equals(row.id()));
        if (inputs.errors().isEmpty() && !(one && known)) {
            inputs.missing(department == null ? "phase" : "departmentId");
        }
        inputs.orThrow();
        projects.nameInterlocutor(project, phase, department, person, signedIn.actor());
        return list(id);
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
