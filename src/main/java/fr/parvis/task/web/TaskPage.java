package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.MethodRole;
import fr.parvis.method.Methods;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.project.Foretold;
import fr.parvis.project.ProjectAudience;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Awaited;
import fr.parvis.task.Recurrence;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskMove;
import fr.parvis.task.TaskPageMessages;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskState;
import fr.parvis.task.TaskWorkMessages;
import fr.parvis.task.Tasks;
import fr.parvis.task.WaitCause;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of a task: what it is, moving it on, changing it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TaskPage {

    /** A task in words. */
    record View(TaskRow row, String title, String output, String phase, String role, String contributors, String kind, String state,
            boolean acts, String awaited, boolean handsBack) {

        /** Whether it may be put to wait for somebody. */
        public boolean waits() {
            return acts && TaskMove.between(row.state(), TaskState.WAITING).isPresent();
        }
    }

    /** A move as a button. */
    record Move(String state, String label, boolean asksReason) {
    }

    /** What the form chooses from. */
    record Choices(List<Choice> people, List<Choice> awaited, List<Choice> causes, List<Choice> waits, List<Choice> recurrences) {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskSheet(View task, String ahead, List<Move> moves, Choices choices, TaskTalk.Shown talk, Forms form) implements TemplateInstance {
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
    ProjectAudience audience;

    @Inject
    Tasks tasks;

    @Inject
    TaskQueries queries;

    @Inject
    TaskAnswers answers;

    @Inject
    Foretold foretold;

    @Inject
    TaskTalk talk;

    @GET
    @Path("tasks/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, visible(id), Forms.fresh());
    }

    /** Moves the task to the state that the pressed button names. */
    @POST
    @Path("tasks/{id}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Task task = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        TaskState state = inputs.needed("state", inputs.choice("state", form.getFirst("state"), TaskState.class));
        Long version = inputs.id("version", form.getFirst("version"));
        String reason = inputs.optional("reason", form.getFirst("reason"), 2000);
        Awaited party = TaskBody.awaited(inputs, form.getFirst("waitingOnId"), form.getFirst("waitingOn"), form.getFirst("waitingCause"));
        return change(task, version, TaskChange.toState(state, reason).on(state == TaskState.WAITING ? party : null), inputs, form,
                state == null ? "" : Words.in(TaskPageMessages.class, languages.locale())
                        .moved(Words.in(TaskMessages.class, languages.locale()).state(state)));
    }

    @POST
    @Path("tasks/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Task task = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        var change = new TaskChange(inputs.required("title", form.getFirst("title"), 300),
                Optional.ofNullable(inputs.id("ownerId", form.getFirst("ownerId"))),
                Optional.ofNullable(inputs.date("dueOn", form.getFirst("dueOn"))), null, null,
                Optional.ofNullable(inputs.optional("evidence", form.getFirst("evidence"), 2000)),
                Optional.ofNullable(inputs.optional("output", form.getFirst("output"), 500)),
                inputs.optional("why", form.getFirst("why"), 2000), inputs.choice("cause", form.getFirst("cause"), SlipCause.class))
                .recurring(Optional.ofNullable(inputs.choice("recurrence", form.getFirst("recurrence"), Recurrence.class)));
        return change(task, version, change, inputs, form, Words.in(TaskPageMessages.class, languages.locale()).saved());
    }

    private Response change(Task task, Long version, TaskChange change, Inputs inputs, MultivaluedMap<String, String> form, String said) {
        if (!inputs.errors().isEmpty()) {
            return page(422, task, Forms.refused(form, inputs));
        }
        try {
            tasks.change(task, version == null ? -1 : version, change, signedIn.actor());
        } catch (TaskRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), form, (status, forms) -> page(status, task, forms));
        }
        flash.say(said);
        return html.seeOther("/tasks/" + task.id);
    }

    Response page(int status, Task task, Forms form) {
        Locale locale = languages.locale();
        TaskRow row = queries.row(task.id);
        TaskMessages say = Words.in(TaskMessages.class, locale);
        boolean acts = task.isActedOnBy(signedIn.actor());
        List<Move> moves = acts ? TaskMove.leaving(row.state()).stream()
                .map(move -> new Move(move.to().name(), say.move(move), move.asksReason())).toList() : List.of();
        Choices choices = acts ? choices(task, locale) : new Choices(List.of(), List.of(), List.of(), List.of(), List.of());
        return html.of(status, new TaskSheet(view(row, acts, !acts && task.waitsOn(signedIn.actor()), locale),
                foretold.of(task.project, "TASK", task.id, locale).orElse(null), moves, choices, talk.of(task, acts, signedIn.actor(), locale), form));
    }

    private View view(TaskRow row, boolean acts, boolean handsBack, Locale locale) {
        MethodMessages method = Words.in(MethodMessages.class, locale);
        return new View(row, row.title(methods, locale), row.output(methods, locale), method.phase(row.phase()),
                role(row.responsible(), locale), contributors(row, locale), TaskPages.kind(row, LocalDate.now(clock)),
                Words.in(TaskMessages.class, locale).state(row.state()), acts, row.waitingOn() == null ? null : Words.in(TaskWorkMessages.class, locale)
                        .waitsOn(row.waitingOn(), Words.in(TaskMessages.class, locale).waitCause(row.waitingCause())), handsBack);
    }

    private String contributors(TaskRow row, Locale locale) {
        return row.template() == null ? null : methods.version(row.methodVersion()).task(row.template())
                .map(template -> template.contributors().stream().map(role -> role(role.name(), locale)).toList())
                .map(roles -> String.join(", ", roles)).orElse(null);
    }

    /** The responsible role in words; those of a request are the town's and not the method's. */
    private static String role(String name, Locale locale) {
        boolean ofMethod = name != null && Arrays.stream(MethodRole.values()).anyMatch(role -> role.name().equals(name));
        return ofMethod ? Words.in(MethodMessages.class, locale).role(MethodRole.valueOf(name)) : null;
    }

    private Choices choices(Task task, Locale locale) {
        ProjectMessages words = Words.in(ProjectMessages.class, locale);
        return new Choices(
                owners(task),
                audience.people(task.project).stream().map(person -> Choice.of(person.id(), person.name())).toList(),
                Arrays.stream(SlipCause.values()).map(cause -> Choice.of(cause, words.cause(cause))).toList(),
                Arrays.stream(WaitCause.values()).map(cause -> Choice.of(cause, Words.in(TaskMessages.class, locale).waitCause(cause))).toList(),
                Arrays.stream(Recurrence.values()).map(often -> Choice.of(often, Words.in(TaskMessages.class, locale).recurrence(often))).toList());
    }

    /** The people of the town; whoever owns it and is not of them any more stays chosen until somebody else is. */
    private List<Choice> owners(Task task) {
        List<Choice> owners = new ArrayList<>(people.people(task.municipalityId).stream().map(person -> Choice.of(person.id(), person.name())).toList());
        if (task.ownerId != null && owners.stream().noneMatch(one -> one.value().equals(String.valueOf(task.ownerId)))) {
            owners.add(Choice.of(task.ownerId, people.names(List.of(task.ownerId)).get(task.ownerId)));
        }
        return owners;
    }

    Task visible(long id) {
        return Task.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
