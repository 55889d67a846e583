package fr.parvis.phase.web;

import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Replayed;
import fr.parvis.platform.web.Reread;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Projects through the API, with the phases of their current cycle. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "projects")
public class ProjectApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Projects projects;

    @Inject
    ProjectQueries queries;

    @Inject
    PhaseQueries phases;

    @Inject
    CyclePhases cycles;

    @GET
    @Replayed
    @Path("projects")
    public RestResponse<PageOf<ProjectJson>> list(@BeanParam Paging paging, @Context UriInfo uri) {
        PageOf<ProjectRow> page = queries.visible(signedIn.actor(), paging.page(languages.locale()), paging.size(languages.locale()));
        Map<Long, List<PhaseRow>> rows = phases.ofCurrentCycles(page.items().stream().map(ProjectRow::id).toList());
        return Links.page(page.map(project -> ProjectJson.of(project, rows.getOrDefault(project.id(), List.of()))), uri);
    }

    @POST
    @Path("projects")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectJson.New.class)))
    @APIResponseSchema(value = ProjectJson.class, responseCode = "201")
    public Response create(String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long municipalityId = inputs.needed("municipalityId", inputs.id("municipalityId", json.text("municipalityId")));
        ProjectSheet sheet = sheet(json, true);
        inputs.orThrow();
        Project project = projects.create(municipalityId, sheet, signedIn.actor());
        return Response.created(URI.create("/api/v1/projects/" + project.id)).entity(json(project.id)).tag(IfMatch.tag(project.version))
                .build();
    }

    @GET
    @Path("projects/{id}")
    public RestResponse<ProjectJson> show(@PathParam("id") long id) {
        Project project = visible(id);
        return IfMatch.tagged(json(project.id), project.version);
    }

    @PATCH
    @Path("projects/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectJson.Change.class)))
    public RestResponse<ProjectJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = visible(id);
        if (IfMatch.version(ifMatch, project.version, languages.locale()) != project.version) {
            throw IfMatch.stale(languages.locale());
        }
        JsonBody json = JsonBody.read(body, languages.locale());
        ProjectSheet sheet = sheet(json, false);
        json.inputs().orThrow();
        if (!projects.change(id, project.version, sheet, signedIn.actor())) {
            throw IfMatch.stale(languages.locale());
        }
        Reread.afterChange();
        return show(id);
    }

    @GET
    @Path("projects/{id}/objectives")
    public PageOf<ProjectQueries.ObjectiveRow> objectives(@PathParam("id") long id) {
        visible(id);
        List<ProjectQueries.ObjectiveRow> all = queries.objectives(id);
        return PageOf.whole(all);
    }

    @POST
    @Path("projects/{id}/cycles")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectJson.NewCycle.class)))
    @APIResponseSchema(value = ProjectJson.class, responseCode = "201")
    public Response openCycle(@PathParam("id") long id, String body) {
        Project project = visible(id);
        Actor actor = signedIn.actor();
        PhaseMessages say = Words.in(PhaseMessages.class, languages.locale());
        if (!project.isRunBy(actor)) {
            throw Problems.notAllowed(Words.in(fr.parvis.project.ProjectMessages.class, languages.locale()).mayNotChange(),
                    languages.locale());
        }
        JsonBody json = JsonBody.read(body == null || body.isBlank() ? "{}" : body, languages.locale());
        LocalDate startsOn = json.inputs().date("startsOn", json.text("startsOn"));
        String lessons = json.inputs().optional("lessons", json.text("lessons"), 4000);
        json.inputs().orThrow();
        // What the body leaves out is as the review settled it.
        if (cycles.openNext(id, startsOn, json.has("lessons") && lessons == null ? "" : lessons, actor).isEmpty()) {
            throw Problem.of(409).type("review-not-done").title(say.titleBlocked()).detail(say.cycleReviewOpen()).exception();
        }
        return Response.created(URI.create("/api/v1/projects/" + id)).entity(json(id)).build();
    }

    private ProjectSheet sheet(JsonBody json, boolean creation) {
        Inputs inputs = json.inputs();
        String title = creation || json.has("title") ? inputs.required("title", json.text("title"), 200) : null;
        LocalDate startsOn = inputs.date("startsOn", json.text("startsOn"));
        if (creation) {
            inputs.needed("startsOn", startsOn);
        }
        JsonBody stakes = json.object("stakes");
        JsonBody deliberation = json.object("deliberation");
        return new ProjectSheet(title, startsOn, inputs.id("leadId", json.text("leadId")), seat(json, "sponsorId", creation),
                seat(json, "eluId", creation), json.flag("leadAttached"),
                inputs.optional("attachmentExemption", json.text("attachmentExemption"), 2000), objectives(json),
                stakes == null ? null : new ProjectSheet.Stakes(inputs.optional("stakes/transparency", stakes.text("transparency"), 1000),
                        inputs.optional("stakes/innovation", stakes.text("innovation"), 1000),
                        inputs.optional("stakes/processes", stakes.text("processes"), 1000)),
                deliberation == null ? null : new ProjectSheet.Deliberation(
                        inputs.optional("deliberation/number", deliberation.text("number"), 60),
                        inputs.date("deliberation/on", deliberation.text("on"))),
                json.ids("teamIds", 200), creation ? null : json.ids("leavingIds", 200));
    }

    /** A seat named null is given back to nobody; one not named stays as it is. */
    private static ProjectSheet.Seat seat(JsonBody json, String name, boolean creation) {
        Long personId = json.inputs().id(name, json.text(name));
        return personId == null && (creation || !json.has(name)) ? null : new ProjectSheet.Seat(personId);
    }

    private static List<Objective.Words> objectives(JsonBody json) {
        List<JsonBody> objectives = json.objects("objectives", 20);
        return objectives == null ? null : objectives.stream().map(one -> new Objective.Words(
                one.inputs().required(one.path("title"), one.text("title"), 300),
                one.inputs().required(one.path("indicator"), one.text("indicator"), 300),
                one.inputs().required(one.path("target"), one.text("target"), 200))).toList();
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ProjectJson json(long id) {
        return ProjectJson.of(queries.row(id), phases.ofCurrentCycles(List.of(id)).getOrDefault(id, List.of()));
    }
}
