package fr.parvis.awareness.web;

import fr.parvis.awareness.Training;
import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPaths;
import fr.parvis.awareness.TrainingQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own training through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "awareness")
public class TrainingApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenTraining seen;

    @Inject
    TrainingPaths paths;

    @Inject
    TrainingQueries queries;

    @Inject
    Training training;

    /** The path with the questions of each module, and how far the caller is. */
    @GET
    @Path("projects/{id}/training")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrainingJson.class)))
    public TrainingJson show(@PathParam("id") long id) {
        Project project = seen.project(id);
        return TrainingJson.of(paths.current().version(), queries.progress(project.municipalityId(), signedIn.actor().personId()),
                languages.locale());
    }

    /** Answers the quiz: {@code answers} holds the key chosen for each question, by its number. */
    @POST
    @Path("projects/{id}/training/{module}/attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TrainingJson.Attempt.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrainingJson.Outcome.class)))
    public RestResponse<TrainingJson.Outcome> answer(@PathParam("id") long id, @PathParam("module") String code, String body) {
        Project project = seen.project(id);
        Module module = seen.module(code);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        JsonBody given = json.object("answers");
        Map<Integer, String> answers = TrainingAnswers.read(module, inputs, number -> "answers/" + number,
                number -> given == null ? null : given.text(String.valueOf(number)));
        inputs.orThrow();
        return RestResponse.ok(TrainingJson.of(training.attempt(project, module, answers, signedIn.actor()), languages.locale()));
    }
}
