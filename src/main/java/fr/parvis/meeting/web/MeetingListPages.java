package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.meeting.MeetingListQueries.MeetingRow;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.meeting.Meetings;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;

/** The meetings of a project: the list, planning one, the list as a file. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingListPages {

    private static final int MOST_EXPORTED = 10_000;

    /** What the list is about. */
    record Head(long projectId, String project, boolean runs, String query) {
    }

    /** A meeting as a row. */
    record Line(MeetingRow row, String kind, String look, String state) {
    }

    @CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingList(Head head, PageOf<Line> page, List<Choice> kinds, List<Choice> people, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenMeetings seen;

    @Inject
    PeopleQueries people;

    @Inject
    Meetings meetings;

    @Inject
    MeetingListQueries queries;

    @Inject
    MeetingAnswers answers;

    @GET
    @Path("projects/{id}/meetings")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return page(200, seen.project(id), paging, uri, Forms.fresh());
    }

    @POST
    @Path("projects/{id}/meetings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        var words = MeetingForms.planned(form, inputs);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        try {
            var meeting = meetings.plan(project, words, signedIn.actor());
            flash.say(say().planned(meeting.title));
            return html.seeOther("/meetings/" + meeting.id);
        } catch (MeetingRefusal.Refused refused) {
            return answers.again(refused, "plan", form, (status, again) -> page(status, project, paging, uri, again));
        }
    }

    @GET
    @Path("projects/{id}/meetings" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        seen.project(id);
        MeetingPageMessages say = say();
        ListFile list = new ListFile(format, "reunions-projet-" + id, say.day(), say.hour(), say.kind(), say.title(), say.location(), say.state(),
                say.convenedBy(), say.points(), say.decisions(), say.actions());
        queries.ofProject(id, 1, MOST_EXPORTED).items().stream().map(this::line).forEach(line -> list.row(line.row().day(), line.row().hour(), line.kind(),
                line.row().title(), line.row().location(), line.state(), line.row().convenedBy(), line.row().points(), line.row().decisions(),
                line.row().actions()));
        return list.file();
    }

    private Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        boolean runs = project.isRunBy(signedIn.actor());
        Head head = new Head(project.id, project.title, runs, uri.getRequestUri().getRawQuery());
        List<Choice> kinds = Arrays.stream(MeetingKind.values()).map(kind -> Choice.of(kind, words().kind(kind))).toList();
        List<Choice> choices = !runs ? List.of() : people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList();
        return html.of(status, new MeetingList(head, queries.ofProject(project.id, paging.page(languages.locale()), paging.size(languages.locale()))
                .map(this::line), kinds, choices, form));
    }

    private Line line(MeetingRow row) {
        return new Line(row, words().kind(row.kind()), MeetingLines.look(row.state()), words().state(row.state()));
    }

    private MeetingMessages words() {
        return Words.in(MeetingMessages.class, languages.locale());
    }

    private MeetingPageMessages say() {
        return Words.in(MeetingPageMessages.class, languages.locale());
    }
}
