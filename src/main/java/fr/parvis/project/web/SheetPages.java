package fr.parvis.project.web;

import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.ContactWords;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectHistory;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.MemberRow;
import fr.parvis.project.ProjectQueries.ObjectiveRow;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.project.ProjectRefusal;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The sheet of a project: objectives, stakes, people; read by everybody, written by who runs it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class SheetPages {

    /** Rows of the history in which the change that came between is looked for. */
    private static final int LATEST = 50;

    /** What the sheet says. */
    record Sheet(ProjectRow row, Project project, List<ObjectiveRow> goals, List<MemberRow> team, boolean runs, boolean exempts) {
    }

    /** Who can be chosen; {@code leaving} are those of the team who can be taken out of it. */
    record Choices(List<Choice> people, List<Choice> leaving) {
    }

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SheetPage(Sheet sheet, List<String> vacant, Choices choices, Forms form) implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    Projects projects;

    @Inject
    ProjectQueries queries;

    @Inject
    ContactQueries contacts;

    @Inject
    ProjectAnswers answers;

    @Inject
    ProjectHistory history;

    @GET
    @Path("projects/{id}/sheet")
    public Response show(@PathParam("id") long id) {
        Project project = visible(id);
        return page(200, project, new Forms(stored(project), FormErrors.NONE));
    }

    @POST
    @Path("projects/{id}/sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        ProjectSheet sheet = SheetForm.read(inputs, form, say());
        int status = 422;
        if (inputs.errors().isEmpty()) {
            try {
                if (projects.change(id, version == null ? -1 : version, sheet, signedIn.actor())) {
                    flash.say(say().sheetSaved());
                    return html.seeOther("/projects/" + id + "/sheet");
                }
                status = 412;
                inputs.refuse("title", "stale", stale(id));
            } catch (ProjectRefusal.Refused refused) {
                Problem problem = answers.problem(refused.refusal());
                status = problem.getStatus();
                inputs.refuse(refused.refusal() instanceof ProjectRefusal.Field field ? field.name() : "title", "refused",
                        problem.getDetail());
            }
        }
        return page(status, project, Forms.refused(form, inputs));
    }

    /** Who changed the sheet meanwhile, and when. */
    private String stale(long id) {
        return history.latest(signedIn.actor(), id, LATEST).stream().filter(line -> line.event().equals("project.changed")).findFirst()
                .map(line -> say().sheetStale(line.authorName(), Dates.longInstant(line.at(), languages.locale())))
                .orElseGet(() -> say().sheetStaleUnknown());
    }

    /** The form as the sheet stands, so that it is filled from one source whether fresh or refused. */
    private MultivaluedMap<String, String> stored(Project project) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        put(form, "title", project.title);
        put(form, "leadId", project.leadId);
        put(form, "sponsorId", project.sponsorId);
        put(form, "eluId", project.eluId);
        put(form, "leadAttached", project.leadAttached());
        put(form, "attachmentExemption", project.attachmentExemption().orElse(null));
        put(form, "transparency", project.transparencyStake);
        put(form, "innovation", project.innovationStake);
        put(form, "processes", project.processStake);
        put(form, "deliberationNumber", project.deliberationNumber);
        put(form, "deliberationOn", project.deliberationOn);
        int number = 1;
        for (ObjectiveRow goal : queries.objectives(project.id)) {
            put(form, "goal" + number, goal.title());
            put(form, "indicator" + number, goal.indicator());
            put(form, "target" + number++, goal.target());
        }
        return form;
    }

    private static void put(MultivaluedMap<String, String> form, String name, Object value) {
        if (value != null) {
            form.putSingle(name, value.toString());
        }
    }

    private Response page(int status, Project project, Forms form) {
        Actor actor = signedIn.actor();
        ProjectRow row = queries.row(project.id);
        boolean runs = project.isRunBy(actor);
        List<MemberRow> team = queries.team(project.id);
        List<Choice> leaving = team.stream().filter(member -> member.id() != project.leadId)
                .map(member -> Choice.of(member.id(), member.name())).toList();
        List<Choice> choices = people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList();
        return html.of(status, new SheetPage(new Sheet(row, project, queries.objectives(project.id), team, runs,
                actor.has(project.municipalityId(), Role.DGS)), ContactWords.vacant(contacts.matrix(project), languages.locale()), new Choices(choices, leaving), form));
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ProjectPageMessages say() {
        return Words.in(ProjectPageMessages.class, languages.locale());
    }
}
