package fr.parvis.desk.web;

import fr.parvis.desk.PastState;
import fr.parvis.desk.PastState.PastPhase;
import fr.parvis.desk.PastState.Picture;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.task.TaskState;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The state of a project on a past day, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "projects")
public class StateApi {

    /** The project as it stood; {@code cycle} is 0 and the rest empty when it did not exist yet. */
    public record StateJson(long id, String title, LocalDate on, int cycle, List<PastPhase> phases, Map<TaskState, Integer> tasks) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PastState past;

    @GET
    @Path("projects/{id}/state")
    public StateJson on(@PathParam("id") long id, @QueryParam("on") String on) {
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        LocalDate day = inputs.needed("on", inputs.date("on", on));
        inputs.orThrow();
        Picture picture = past.of(project, day);
        return new StateJson(project.id, project.title, day, picture.cycle(), picture.phases(), picture.tasks());
    }
}
