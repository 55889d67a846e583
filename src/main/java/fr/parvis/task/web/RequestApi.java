package fr.parvis.task.web;

import fr.parvis.method.Methods;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.Requests;
import fr.parvis.task.TaskQueries;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** «Demander» through the API: asks whoever can lift a blocker to do so. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "phases")
public class RequestApi {

    /**
     * What is asked.
     *
     * @param blocker the {@code condition} of a blocker, or its {@code code} when it has none
     */
    @Schema(name = "NewRequest")
    public record New(String blocker, String message) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Methods methods;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    Requests requests;

    @Inject
    TaskQueries tasks;

    /** Answers 201 with the task that was made, or 200 with the one that asks for the same already. */
    @POST
    @Path("phases/{id}/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = New.class)))
    @APIResponse(responseCode = "200", description = "The task that was there")
    @APIResponseSchema(value = TaskJson.class, responseCode = "201")
    public RestResponse<TaskJson> ask(@PathParam("id") long id, String body) {
        Actor actor = signedIn.actor();
        Phase phase = Phase.visible(actor, id).orElseThrow(() -> Problems.notFound(languages.locale()));
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String key = inputs.required("blocker", json.text("blocker"), 60);
        String message = inputs.optional("message", json.text("message"), 2000);
        inputs.orThrow();
        Blocker blocker = workflow.options(phase, actor).stream().flatMap(option -> option.blockers().stream())
                .filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> Problems.notFound(languages.locale()));
        Requests.Answer answer = requests.ask(phase, blocker, message, actor);
        return RestResponse.ResponseBuilder.create(answer.made() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                TaskJson.of(tasks.row(answer.task().id), methods, languages.locale())).build();
    }
}
