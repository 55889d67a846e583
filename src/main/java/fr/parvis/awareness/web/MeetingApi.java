package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMeetings;
import fr.parvis.awareness.AwarenessMeetings.NewMeeting;
import fr.parvis.awareness.MeetingQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Awareness meetings through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "awareness")
public class MeetingApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenAwareness seen;

    @Inject
    AwarenessMeetings meetings;

    @Inject
    MeetingQueries queries;

    /** The meetings of the project's current cycle, the latest first. */
    @GET
    @Path("projects/{id}/awareness-meetings")
    public RestResponse<PageOf<MeetingJson>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        var rows = queries.ofProject(seen.project(id)).stream().map(MeetingJson::of).toList();
        return Links.page(Pages.of(rows, paging, languages.locale()), uri);
    }

    @POST
    @Path("projects/{id}/awareness-meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = MeetingJson.New.class)))
    @APIResponseSchema(value = MeetingJson.class, responseCode = "201")
    public Response record(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        NewMeeting words = MeetingForms.of(json);
        json.inputs().orThrow();
        long made = meetings.record(project, words, signedIn.actor()).id;
        return Response.status(Response.Status.CREATED).entity(queries.ofProject(project).stream().filter(row -> row.id() == made).findFirst()
                .map(MeetingJson::of).orElseThrow()).build();
    }
}
