package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMeetings;
import fr.parvis.awareness.AwarenessRefusal;
import fr.parvis.awareness.MeetingMessages;
import fr.parvis.awareness.MeetingQueries;
import fr.parvis.awareness.MeetingQueries.MeetingRow;
import fr.parvis.awareness.MeetingQueries.Named;
import fr.parvis.awareness.MeetingQueries.Reach;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Awareness meetings of a project's cycle, whom they reached, and recording one. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

    /** What the page is about; {@code staff} sets the agents reached against how many there are. */
    record Head(long projectId, String project, boolean runs, long reached, long departments, long agents, String staff, List<Choice> choices) {
    }

    /** A meeting as a row. */
    record Line(String title, LocalDate heldOn, boolean toCome, String departments, int attendees, String people, String notes) {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingList(Head head, List<Line> lines, List<Reach> reach, List<Choice> people, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenAwareness seen;

    @Inject
    PeopleQueries people;

    @Inject
    AwarenessMeetings meetings;

    @Inject
    MeetingQueries queries;

    @Inject
    AwarenessAnswers answers;

    @GET
    @Path("projects/{id}/awareness-meetings")
    public Response list(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/awareness-meetings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        var words = MeetingForms.of(form, inputs);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs));
        }
        try {
            flash.say(say().added(meetings.record(project, words, signedIn.actor()).title));
            return html.seeOther("/projects/" + id + "/awareness-meetings");
        } catch (AwarenessRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, project, again));
        }
    }

    @GET
    @Path("projects/{id}/awareness-meetings" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        MeetingMessages say = say();
        ListFile list = new ListFile(format, "sensibilisation-projet-" + id, say.heldOn(), say.meeting(), say.departments(), say.attendees(),
                say.people(), say.notes(), say.recordedBy());
        queries.ofProject(seen.project(id)).forEach(one -> list.row(one.heldOn(), one.title(), names(one.departments()), one.attendees(),
                names(one.people()), one.notes(), one.recordedBy()));
        return list.file();
    }

    /** How many meetings each department was at. */
    @GET
    @Path("projects/{id}/awareness-reach" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response reach(@PathParam("id") long id, @PathParam("format") String format) {
        ListFile list = new ListFile(format, "services-sensibilises-projet-" + id, say().department(), say().count());
        queries.reach(seen.project(id), LocalDate.now(clock)).forEach(one -> list.row(one.department(), one.meetings()));
        return list.file();
    }

    private Response page(int status, Project project, Forms form) {
        LocalDate today = LocalDate.now(clock);
        List<MeetingRow> rows = queries.ofProject(project);
        List<Reach> reach = queries.reach(project, today);
        long agents = MeetingQueries.reached(rows, today);
        Head head = new Head(project.id, project.title, project.isRunBy(signedIn.actor()), reach.stream().filter(one -> one.meetings() > 0).count(),
                reach.size(), agents, staff(project, agents),
                reach.stream().map(one -> Choice.of(one.departmentId(), one.department())).toList());
        List<Line> lines = rows.stream().map(one -> new Line(one.title(), one.heldOn(), one.heldOn().isAfter(today), names(one.departments()),
                one.attendees(), names(one.people()), one.notes())).toList();
        return html.of(status, new MeetingList(head, lines, reach, people.people(project.municipalityId()).stream()
                .map(person -> Choice.of(person.id(), person.name())).toList(), form));
    }

    private String staff(Project project, long agents) {
        Integer staff = project.municipality.staffFte;
        return staff == null || staff == 0 ? say().staffUnknown() : say().staff(staff, agents * 100 / staff);
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private MeetingMessages say() {
        return Words.in(MeetingMessages.class, languages.locale());
    }
}
