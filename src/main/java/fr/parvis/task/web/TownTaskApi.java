package fr.parvis.task.web;

import fr.parvis.method.Methods;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
import fr.parvis.project.Project;
import fr.parvis.task.Task;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TownTask;
import fr.parvis.task.TownTaskQueries;
import fr.parvis.task.TownTaskQueries.TownTaskRow;
import fr.parvis.task.TownTaskUse;
import fr.parvis.task.TownTasks;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A town's own task templates through the API, and making a task from one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "tasks")
public class TownTaskApi {

    @Inject
    Languages languages;

    @Inject
    Methods methods;

    @Inject
    SeenTownTasks seen;

    @Inject
    TownTasks templates;

    @Inject
    TownTaskUse use;

    @Inject
    TownTaskQueries queries;

    @Inject
    TaskQueries tasks;

    /** Those in use first, by phase. */
    @GET
    @Path("municipalities/{id}/task-templates")
    public PageOf<TownTaskJson> list(@PathParam("id") long id) {
        return PageOf.whole(queries.ofTown(seen.town(id).id).stream().map(TownTaskJson::of).toList());
    }

    @POST
    @Path("municipalities/{id}/task-templates")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TownTaskJson.Sheet.class)))
    @APIResponseSchema(value = TownTaskJson.class, responseCode = "201")
    public Response add(@PathParam("id") long id, String body) {
        seen.town(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        TownTask.Sheet sheet = SeenTownTasks.read(json.inputs(), json::text);
        json.inputs().orThrow();
        TownTask made = templates.add(id, sheet, seen.actor());
        return Response.created(URI.create("/api/v1/task-templates/" + made.id)).tag(IfMatch.tag(made.version())).entity(TownTaskJson.of(queries.row(made.id)))
                .build();
    }

    @GET
    @Path("task-templates/{id}")
    public RestResponse<TownTaskJson> show(@PathParam("id") long id) {
        seen.template(id);
        TownTaskRow row = queries.row(id);
        return IfMatch.tagged(TownTaskJson.of(row), row.version());
    }

    /** Writes the template anew. A body with {@code archived} alone takes it out of use, or back into it, and changes nothing else. */
    @PUT
    @Path("task-templates/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TownTaskJson.Sheet.class)))
    public RestResponse<TownTaskJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        TownTask template = seen.template(id);
        long version = IfMatch.version(ifMatch, template.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Boolean archived = json.flag("archived");
        boolean alone = archived != null && SeenTownTasks.SHEET.stream().noneMatch(json::has);
        TownTask.Sheet sheet = alone ? null : SeenTownTasks.read(json.inputs(), json::text);
        json.inputs().orThrow();
        templates.write(template, version, sheet, archived, seen.actor());
        Reread.afterChange();
        return show(id);
    }

    /** Makes a task from a template, in the project's current cycle; once only. */
    @POST
    @Path("projects/{id}/task-templates")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = TownTaskJson.Use.class)))
    @APIResponseSchema(value = TaskJson.class, responseCode = "201")
    public Response use(@PathParam("id") long id, String body) {
        Project.visible(seen.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long chosen = inputs.needed("templateId", inputs.id("templateId", json.text("templateId")));
        inputs.orThrow();
        TownTask template = TownTask.visible(seen.actor(), chosen).orElseThrow(() -> TaskRefusal.field("templateId", TaskRefusal.Reason.TEMPLATE_UNKNOWN));
        Task task = use.use(id, template, seen.actor());
        return Response.created(URI.create("/api/v1/tasks/" + task.id)).tag(IfMatch.tag(task.version()))
                .entity(TaskJson.of(tasks.row(task.id), methods, languages.locale())).build();
    }
}
