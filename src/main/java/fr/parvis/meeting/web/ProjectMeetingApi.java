package fr.parvis.meeting.web;

import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingChange;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.meeting.MeetingSheetQueries;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.Meetings;
import fr.parvis.meeting.web.ProjectMeetingJson.MeetingItem;
import fr.parvis.people.web.SignedIn;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings of a project through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "meeting")
public class ProjectMeetingApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenMeetings seen;

    @Inject
    Meetings meetings;

    @Inject
    MeetingListQueries lists;

    @Inject
    MeetingSheetQueries sheets;

    /** The meetings of the project, the latest first. */
    @GET
    @Path("projects/{id}/meetings")
    public RestResponse<PageOf<MeetingItem>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        seen.project(id);
        return Links.page(lists.ofProject(id, paging.page(languages.locale()), paging.size(languages.locale())).map(MeetingItem::of), uri);
    }

    @POST
    @Path("projects/{id}/meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectMeetingJson.NewMeeting.class)))
    @APIResponseSchema(value = ProjectMeetingJson.class, responseCode = "201")
    public Response plan(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        MeetingChange words = MeetingBody.planned(json);
        json.inputs().orThrow();
        long made = meetings.plan(project, words, signedIn.actor()).id;
        MeetingSheet sheet = sheets.sheet(made);
        return Response.created(URI.create("/api/v1/meetings/" + made)).tag(IfMatch.tag(sheet.version())).entity(ProjectMeetingJson.of(sheet)).build();
    }

    @GET
    @Path("meetings/{id}")
    public RestResponse<ProjectMeetingJson> show(@PathParam("id") long id) {
        MeetingSheet sheet = sheets.sheet(seen.meeting(id).id);
        return IfMatch.tagged(ProjectMeetingJson.of(sheet), sheet.version());
    }

    /** Changes what the body names; agenda and participants are given whole. */
    @PATCH
    @Path("meetings/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectMeetingJson.MeetingPatch.class)))
    public RestResponse<ProjectMeetingJson> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Meeting meeting = seen.meeting(id);
        long version = IfMatch.version(ifMatch, meeting.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        MeetingChange change = MeetingBody.change(json);
        json.inputs().orThrow();
        meetings.change(meeting, version, change, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }
}
