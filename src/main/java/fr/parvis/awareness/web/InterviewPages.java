package fr.parvis.awareness.web;

import fr.parvis.awareness.AwarenessMessages;
import fr.parvis.awareness.AwarenessRefusal;
import fr.parvis.awareness.InterviewMessages;
import fr.parvis.awareness.InterviewQueries;
import fr.parvis.awareness.InterviewQueries.DepartmentInterview;
import fr.parvis.awareness.Interviews;
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
import java.time.LocalDate;
import java.util.List;

/** The interviews of a project's cycle: which departments are met, planning, export. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class InterviewPages {

    /** What the list is about and what of it is done. */
    record Head(long projectId, String project, boolean runs, long covered, long signed, long all) {
    }

    /** A department as a row. */
    record Line(DepartmentInterview row, String kind, String state) {
    }

    /** What the form chooses from. */
    record Choices(List<Choice> departments, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InterviewList(Head head, List<Line> lines, Choices choices, Forms form) implements TemplateInstance {
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
    SeenAwareness seen;

    @Inject
    PeopleQueries people;

    @Inject
    Interviews interviews;

    @Inject
    InterviewQueries queries;

    @Inject
    AwarenessAnswers answers;

    @GET
    @Path("projects/{id}/interviews")
    public Response list(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/interviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        Long department = inputs.needed("departmentId", inputs.id("departmentId", form.getFirst("departmentId")));
        LocalDate day = inputs.date("plannedOn", form.getFirst("plannedOn"));
        Long interviewer = inputs.id("interviewerId", form.getFirst("interviewerId"));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs));
        }
        try {
            var interview = interviews.plan(id, department, day, interviewer, signedIn.actor());
            flash.say(say().planned(interview.department.name));
            return html.seeOther("/interviews/" + interview.id);
        } catch (AwarenessRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, project, again));
        }
    }

    @GET
    @Path("projects/{id}/interviews" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        InterviewMessages say = say();
        ListFile list = new ListFile(format, "entretiens-projet-" + id, say.department(), say.head(), say.state(), say.plannedOn(), say.heldOn(),
                say.interviewer(), say.excuse(), say.visa());
        queries.ofProject(seen.project(id)).forEach(row -> list.row(row.department(), row.head(), state(row), row.plannedOn(), row.heldOn(),
                row.interviewer(), row.excuse(), row.signedBy()));
        return list.file();
    }

    private Response page(int status, Project project, Forms form) {
        List<DepartmentInterview> rows = queries.ofProject(project);
        Choices choices = new Choices(
                rows.stream().filter(row -> row.id() == null).map(row -> Choice.of(row.departmentId(), row.department())).toList(),
                people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList());
        Head head = new Head(project.id, project.title, project.isRunBy(signedIn.actor()),
                rows.stream().filter(DepartmentInterview::covered).count(), rows.stream().filter(row -> row.signedAt() != null).count(), rows.size());
        return html.of(status, new InterviewList(head, rows.stream().map(row -> new Line(row, InterviewView.kind(row.state()), state(row))).toList(), choices, form));
    }

    private String state(DepartmentInterview row) {
        return row.state() == null ? say().none() : Words.in(AwarenessMessages.class, languages.locale()).state(row.state());
    }

    private InterviewMessages say() {
        return Words.in(InterviewMessages.class, languages.locale());
    }
}
