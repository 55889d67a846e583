package fr.parvis.awareness.web;

import fr.parvis.awareness.Interview;
import fr.parvis.awareness.InterviewChange;
import fr.parvis.awareness.InterviewQueries;
import fr.parvis.awareness.InterviewQueries.InterviewSheet;
import fr.parvis.awareness.InterviewState;
import fr.parvis.awareness.InterviewVisas;
import fr.parvis.awareness.Interviews;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Interviews with department heads through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "awareness")
public class InterviewApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenAwareness seen;

    @Inject
    Interviews interviews;

    @Inject
    InterviewVisas visas;

    @Inject
    InterviewQueries queries;

    /** The interviews of the project's current cycle, by department. */
    @GET
    @Path("projects/{id}/interviews")
    public RestResponse<PageOf<InterviewJson.InterviewRow>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        List<InterviewJson.InterviewRow> rows = queries.ofProject(seen.project(id)).stream().filter(row -> row.id() != null).map(InterviewJson.InterviewRow::of)
                .toList();
        return Links.page(Pages.of(rows, paging, languages.locale()), uri);
    }

    @POST
    @Path("projects/{id}/interviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = InterviewJson.New.class)))
    @APIResponseSchema(value = InterviewJson.class, responseCode = "201")
    public RestResponse<InterviewJson> plan(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long department = inputs.needed("departmentId", inputs.id("departmentId", json.text("departmentId")));
        LocalDate day = inputs.date("plannedOn", json.text("plannedOn"));
        Long interviewer = inputs.id("interviewerId", json.text("interviewerId"));
        inputs.orThrow();
        Interview interview = interviews.plan(project.id, department, day, interviewer, signedIn.actor());
        return shown(RestResponse.ResponseBuilder.created(URI.create("/api/v1/interviews/" + interview.id)), interview.id);
    }

    @GET
    @Path("interviews/{id}")
    public RestResponse<InterviewJson> show(@PathParam("id") long id) {
        return shown(RestResponse.ResponseBuilder.ok(), seen.interview(id).id);
    }

    /** Changes what the body names; the minutes by point of the agenda. */
    @PATCH
    @Path("interviews/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = InterviewJson.Change.class)))
    public RestResponse<InterviewJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Interview interview = seen.interview(id);
        long version = IfMatch.version(ifMatch, interview.version, languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        JsonBody minutes = json.object("minutes");
        var change = new InterviewChange(
                json.has("plannedOn") ? Optional.ofNullable(inputs.date("plannedOn", json.text("plannedOn"))) : null,
                json.has("interviewerId") ? Optional.ofNullable(inputs.id("interviewerId", json.text("interviewerId"))) : null,
                inputs.choice("state", json.text("state"), InterviewState.class), inputs.date("heldOn", json.text("heldOn")),
                inputs.optional("reason", json.text("reason"), 2000),
                minutes == null ? Map.of() : SeenAwareness.minutes(inputs, minutes::has, minutes::text, "minutes/"));
        inputs.orThrow();
        interviews.change(interview, version, change, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }

    /** The head of the department or the deputy signs the minutes as they stand. */
    @POST
    @Path("interviews/{id}/visas")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<InterviewJson> sign(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Interview interview = seen.interview(id);
        long version = IfMatch.version(ifMatch, interview.version, languages.locale());
        JsonBody.read(body, languages.locale());
        visas.sign(interview, version, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }

    private RestResponse<InterviewJson> shown(RestResponse.ResponseBuilder<InterviewJson> response, long id) {
        InterviewSheet sheet = queries.sheet(id, signedIn.actor());
        return response.tag(IfMatch.tag(sheet.version())).entity(InterviewJson.of(sheet)).build();
    }
}
