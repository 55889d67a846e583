package fr.parvis.task.web;

import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Replayed;
import fr.parvis.platform.web.Reread;
import fr.parvis.project.Project;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.Filter;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Tasks through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "tasks")
public class TaskApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Methods methods;

    @Inject
    Tasks tasks;

    @Inject
    TaskQueries queries;

    /** The tasks of the project's current cycle, by phase and number. */
    @GET
    @Replayed
    @Path("projects/{id}/tasks")
    public RestResponse<PageOf<TaskJson>> list(@PathParam("id") long id, @QueryParam("phase") String phase, @QueryParam("state") String state,
            @QueryParam("owner") String owner, @QueryParam("q") String words, @BeanParam Paging paging, @Context UriInfo uri) {
        project(id);
        Inputs inputs = new Inputs(languages.locale());
        Filter filter = new Filter(inputs.choice("phase", phase, PhaseCode.class), inputs.choice("state", state, TaskState.class),
                inputs.id("owner", owner), null, null, inputs.optional("q", words, 200), null);
        inputs.orThrow();
        PageOf<TaskRow> page = queries.ofProject(id, filter, LocalDate.now(clock), paging.page(languages.locale()),
                paging.size(languages.locale()));
        return Links.page(page.map(this::json), uri);
    }

    @POST
    @Path("projects/{id}/tasks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TaskJson.New.class)))
    @APIResponseSchema(value = TaskJson.class, responseCode = "201")
    public Response add(@PathParam("id") long id, String body) {
        project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        PhaseCode phase = inputs.needed("phase", inputs.choice("phase", json.text("phase"), PhaseCode.class));
        var words = new Tasks.NewTask(inputs.required("title", json.text("title"), 300), phase, inputs.id("ownerId", json.text("ownerId")),
                inputs.date("dueOn", json.text("dueOn")), inputs.optional("output", json.text("output"), 500));
        inputs.orThrow();
        Task task = tasks.add(id, words, signedIn.actor());
        var response = Response.created(URI.create("/api/v1/tasks/" + task.id)).tag(IfMatch.tag(task.version()));
        return response.entity(json(queries.row(task.id))).build();
    }

    @GET
    @Path("tasks/{id}")
    public RestResponse<TaskJson> show(@PathParam("id") long id) {
        visible(id);
        return shown(id);
    }

    private RestResponse<TaskJson> shown(long id) {
        TaskRow row = queries.row(id);
        return IfMatch.tagged(json(row), row.version());
    }

    /** Changes what the body names; a committed date moves only with {@code cause} and {@code reason}. */
    @PATCH
    @Path("tasks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TaskJson.Change.class)))
    public RestResponse<TaskJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Task task = visible(id);
        long seen = IfMatch.version(ifMatch, task.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        TaskChange change = TaskBody.change(json, inputs);
        inputs.orThrow();
        tasks.change(task, seen, change, signedIn.actor());
        Reread.afterChange();
        return shown(id);
    }

    private TaskJson json(TaskRow row) {
        return TaskJson.of(row, methods, languages.locale());
    }

    private void project(long id) {
        Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private Task visible(long id) {
        return Task.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
