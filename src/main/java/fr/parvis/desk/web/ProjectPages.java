package fr.parvis.desk.web;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.ChecklistMessages;
import fr.parvis.desk.DeskMessages;
import fr.parvis.desk.ProjectDesk;
import fr.parvis.desk.ProjectDesk.Contents;
import fr.parvis.method.Methods;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskQueries.TaskRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The page of a project: where it stands, what comes next, what is missing. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProjectPages {

    /** A task of the phase in hand, as a row. */
    record TaskLine(long id, String reference, String title, String owner, LocalDate dueOn, boolean late, String kind, String state) {
    }

    /** What the forms choose from. */
    record Choices(List<Choice> answers, List<Choice> causes, List<Choice> people) {
    }

    /** The method's version, and what was typed into a form that is no longer on the page. */
    record Foot(String methodVersion, List<String> lost) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectPage(ProjectView view, List<TaskLine> tasks, Choices choices, Draft draft, Foot foot)
            implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    ProjectDesk desk;

    @Inject
    ProjectViews views;

    @Inject
    PeopleQueries people;

    @Inject
    Methods methods;

    @GET
    @Replayed
    @Path("projects/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, visible(id), Draft.NONE);
    }

    Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The whole page, also around a form that was refused. */
    Response page(int status, Project project, Draft draft) {
        Actor actor = signedIn.actor();
        Locale locale = languages.locale();
        Contents contents = desk.of(project, actor);
        ProjectView view = views.view(contents, actor, draft, locale);
        List<String> lost = view.draws(draft.form()) ? List.of() : draft.words();
        return html.of(status, new ProjectPage(view, contents.inHand().tasks().stream().map(task -> line(task, contents.today(), locale))
                .toList(), choices(project, actor, locale), draft, new Foot(contents.row().methodVersion(), lost)));
    }

    private TaskLine line(TaskRow task, LocalDate today, Locale locale) {
        String kind = switch (task.state()) {
            case OPEN, CANCELLED -> "idle";
            case STARTED -> "note";
            case WAITING -> "warn";
            case DONE -> "good";
        };
        return new TaskLine(task.id(), task.reference(), task.title(methods, locale), task.ownerName(), task.dueOn(), task.lateOn(today),
                task.lateOn(today) ? "bad" : kind, Words.in(TaskMessages.class, locale).state(task.state()));
    }

    private Choices choices(Project project, Actor actor, Locale locale) {
        ChecklistMessages checklist = Words.in(ChecklistMessages.class, locale);
        ProjectMessages words = Words.in(ProjectMessages.class, locale);
        List<Choice> others = project.isRunBy(actor) || actor.has(project.municipalityId(), Role.ELU)
                ? people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList() : List.of();
        return new Choices(Arrays.stream(Answer.values()).map(answer -> Choice.of(answer, checklist.answer(answer))).toList(),
                Arrays.stream(SlipCause.values()).map(cause -> Choice.of(cause, words.cause(cause))).toList(), others);
    }

    /** The words of the page's acts. */
    DeskMessages say() {
        return Words.in(DeskMessages.class, languages.locale());
    }
}
