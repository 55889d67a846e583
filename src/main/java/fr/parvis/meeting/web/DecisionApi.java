package fr.parvis.meeting.web;

import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionQueries;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.Decisions;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Reread;
import fr.parvis.project.Project;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of decisions through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "meeting")
public class DecisionApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenMeetings seen;

    @Inject
    Decisions decisions;

    @Inject
    DecisionQueries queries;

    /** The decisions of the project, the latest first; {@code q} is a number of the register or words, accents and capitals ignored. */
    @GET
    @Path("projects/{id}/decisions")
    public RestResponse<PageOf<DecisionJson>> list(@PathParam("id") long id, @QueryParam("q") String q, @QueryParam("state") String state, @QueryParam("year") String year,
            @BeanParam Paging paging, @Context UriInfo uri) {
        seen.project(id);
        PageOf<DecisionRow> rows = queries.ofProject(id, DecisionView.filter(uri.getQueryParameters(), languages.locale()), paging.page(languages.locale()),
                paging.size(languages.locale()));
        var tasks = queries.tasksOf(rows.items().stream().map(DecisionRow::id).toList());
        return Links.page(rows.map(row -> DecisionJson.of(row, tasks.getOrDefault(row.id(), List.of()))), uri);
    }

    /** Writes a decision into the register, with the tasks that follow. */
    @POST
    @Path("projects/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionJson.NewDecisionJson.class)))
    @APIResponseSchema(value = DecisionJson.class, responseCode = "201")
    public Response record(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        var words = MeetingBody.decision(json);
        var actions = MeetingBody.actions(json);
        Long meeting = json.inputs().id("meetingId", json.text("meetingId"));
        json.inputs().orThrow();
        long made = decisions.record(project, meeting, words, actions, signedIn.actor()).id;
        DecisionRow row = queries.row(made);
        return Response.created(URI.create("/api/v1/decisions/" + made)).tag(IfMatch.tag(row.version())).entity(json(row)).build();
    }

    @GET
    @Path("decisions/{id}")
    public RestResponse<DecisionJson> show(@PathParam("id") long id) {
        DecisionRow row = queries.row(seen.decision(id).id);
        return IfMatch.tagged(json(row), row.version());
    }

    /** Says what became of a decision. */
    @PATCH
    @Path("decisions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionJson.DecisionPatch.class)))
    public RestResponse<DecisionJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Decision decision = seen.decision(id);
        long version = IfMatch.version(ifMatch, decision.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        DecisionState state = inputs.needed("state", inputs.choice("state", json.text("state"), DecisionState.class));
        String reason = inputs.optional("reason", json.text("reason"), 2000);
        inputs.orThrow();
        decisions.become(decision, version, state, reason, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }

    private DecisionJson json(DecisionRow row) {
        return DecisionJson.of(row, queries.tasksOf(List.of(row.id())).getOrDefault(row.id(), List.of()));
    }
}
