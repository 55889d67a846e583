package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
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
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Task;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskPageMessages;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import fr.parvis.task.TownTaskQueries;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The tasks of a project: list with filters, adding, export. */
@Path("/")
@Authenticated
public class TaskPages {

    private static final int MOST_EXPORTED = 10_000;

    /** A task as a row. */
    record Line(long id, String tick, boolean ticked, String reference, String title, String phase, String owner, LocalDate dueOn, boolean late, String kind,
            String state, long slips, boolean town) {
    }

    /** What the list is about. */
    record Head(long projectId, String project, long town, boolean adds, String query, boolean filtered) {
    }

    /** What the filters and the form choose from. */
    record Choices(List<Choice> phases, List<Choice> states, List<Choice> people, List<Choice> causes, List<Choice> templates) {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskList(Head head, PageOf<Line> page, Choices choices, Asked asked, Forms form) implements TemplateInstance {
    }

    /** What the filters were set to. */
    record Asked(MultivaluedMap<String, String> query) {

        public String of(String name) {
            String value = query.getFirst(name);
            return value == null || !Inputs.readable(value) ? "" : value;
        }
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
    Methods methods;

    @Inject
    PeopleQueries people;

    @Inject
    TaskAnswers answers;

    @Inject
    Tasks tasks;

    @Inject
    TaskQueries queries;

    @Inject
    TownTaskQueries templates;

    @Inject
    TaskFilters filters;

    @Inject
    BoardPage board;

    @Inject
    TimelinePage timeline;

    @GET
    @Replayed
    @Path("projects/{id}/tasks")
    @Produces(MediaType.TEXT_HTML)
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = project(id);
        return switch (String.valueOf(uri.getQueryParameters().getFirst("view"))) {
            case "board" -> board.shown(200, project, uri.getQueryParameters(), null, Forms.fresh());
            case "timeline" -> timeline.shown(project, uri.getQueryParameters());
            default -> page(200, project, paging, uri, Forms.fresh());
        };
    }

    @POST
    @Path("projects/{id}/tasks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = project(id);
        Inputs inputs = new Inputs(languages.locale());
        PhaseCode phase = inputs.needed("phase", inputs.choice("phase", form.getFirst("phase"), PhaseCode.class));
        var words = new Tasks.NewTask(inputs.required("title", form.getFirst("title"), 300), phase,
                inputs.id("ownerId", form.getFirst("ownerId")), inputs.date("dueOn", form.getFirst("dueOn")),
                inputs.optional("output", form.getFirst("output"), 500));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        Task task;
        try {
            task = tasks.add(id, words, signedIn.actor());
        } catch (TaskRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), "title", form, (status, forms) -> page(status, project, paging, uri, forms));
        }
        flash.say(Words.in(TaskPageMessages.class, languages.locale()).added());
        return html.seeOther("/tasks/" + task.id);
    }

    @GET
    @Path("projects/{id}/tasks" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        project(id);
        Locale locale = languages.locale();
        TaskPageMessages say = Words.in(TaskPageMessages.class, locale);
        TaskMessages states = Words.in(TaskMessages.class, locale);
        ListFile list = new ListFile(format, "taches-projet-" + id, say.columnNumber(), say.columnTask(), say.columnPhase(), say.columnOwner(),
                say.columnDue(), say.columnFirst(),
                say.columnSlips(), say.columnState(), say.columnOutput(), say.columnEvidence());
        queries.ofProject(id, filters.read(uri.getQueryParameters()), LocalDate.now(clock), 1, MOST_EXPORTED).items()
                .forEach(task -> list.row(task.reference(), task.title(methods, locale),
                        Words.in(MethodMessages.class, locale).phase(task.phase()), task.ownerName(), task.dueOn(), task.firstDueOn(),
                        task.slips(), states.state(task.state()), task.output(methods, locale), task.evidence()));
        return list.file();
    }

    Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        Actor actor = signedIn.actor();
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        Set<String> ticked = form.values("task").stream().map(one -> one.replaceFirst(":.*", "")).collect(Collectors.toSet());
        PageOf<Line> lines = queries.ofProject(project.id, filters.read(asked), today, paging.page(locale), paging.size(locale))
                .map(task -> line(task, ticked, today, locale));
        String query = uri.getRequestUri().getRawQuery();
        return html.of(status, new TaskList(new Head(project.id, project.title, project.municipalityId(), project.isRunBy(actor), query, query != null), lines,
                choices(project, locale), new Asked(asked), form));
    }

    private Choices choices(Project project, Locale locale) {
        return new Choices(
                Arrays.stream(PhaseCode.values()).map(phase -> Choice.of(phase, Words.in(MethodMessages.class, locale).phase(phase))).toList(),
                Arrays.stream(TaskState.values()).map(state -> Choice.of(state, Words.in(TaskMessages.class, locale).state(state))).toList(),
                people.people(project.municipalityId()).stream().map(person -> Choice.of(person.id(), person.name())).toList(),
                Arrays.stream(SlipCause.values()).map(cause -> Choice.of(cause, Words.in(ProjectMessages.class, locale).cause(cause))).toList(),
                templates.usable(project).stream().map(one -> Choice.of(one.id(), Words.in(MethodMessages.class, locale).phase(one.phase()) + " – " + one.title()))
                        .toList());
    }

    private Line line(TaskRow task, Set<String> ticked, LocalDate today, Locale locale) {
        return new Line(task.id(), task.id() + ":" + task.version(), ticked.contains(String.valueOf(task.id())), task.reference(), task.title(methods, locale), Words.in(MethodMessages.class, locale).phase(task.phase()),
                task.ownerName(), task.dueOn(), task.lateOn(today), kind(task, today),
                Words.in(TaskMessages.class, locale).state(task.state()), task.slips(), task.townTaskId() != null);
    }

    /** The look of a state, which its word always goes with. */
    static String kind(TaskRow task, LocalDate today) {
        return task.lateOn(today) ? "bad" : switch (task.state()) {
            case OPEN, CANCELLED -> "idle";
            case STARTED -> "note";
            case WAITING -> "warn";
            case DONE -> "good";
        };
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
