package fr.parvis.task.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.task.BoardMessages;
import fr.parvis.task.Boards;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done on the board: moving a card, by whatever hand, and setting what a column is to hold. */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class BoardPages {

    private static final Pattern MOVE = Pattern.compile("(\\d{1,18}):(\\d{1,18}):([A-Z]{1,20})");

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Tasks tasks;

    @Inject
    Boards boards;

    @Inject
    TaskAnswers answers;

    @Inject
    BoardPage page;

    /** Moves a card: {@code move} is the task, the version that was seen, and the state, as in {@code 12:3:STARTED}. */
    @POST
    @Path("projects/{id}/board/moves")
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = project(id);
        Inputs inputs = new Inputs(languages.locale());
        Matcher sent = MOVE.matcher(String.valueOf(form.getFirst("move")));
        TaskState state = sent.matches() ? inputs.choice("move", sent.group(3), TaskState.class) : null;
        Task task = state == null ? null : Task.visible(signedIn.actor(), Long.parseLong(sent.group(1))).filter(one -> one.project.id == id).orElse(null);
        if (task == null) {
            inputs.refuse("move", "unknown", say().notHere());
            return page.shown(422, project, ViewQuery.BOARD.asked(form), null, Forms.refused(form, inputs));
        }
        String reason = inputs.optional("reason", form.getFirst("reason"), 2000);
        TaskChange change = TaskChange.toState(state, reason).on(state == TaskState.WAITING
                ? TaskBody.awaited(inputs, form.getFirst("waitingOnId"), form.getFirst("waitingOn"), form.getFirst("waitingCause")) : null);
        if (!inputs.errors().isEmpty()) {
            return page.shown(422, project, ViewQuery.BOARD.asked(form), BoardRefusal.asking(task, Long.parseLong(sent.group(2)), state), Forms.refused(form, inputs));
        }
        try {
            tasks.change(task, Long.parseLong(sent.group(2)), change, signedIn.actor());
        } catch (TaskRefusal.Refused refused) {
            return refused(project, task, state, refused.refusal(), form);
        }
        flash.say(say().moved(task.reference(), Words.in(TaskMessages.class, languages.locale()).state(state)));
        return html.seeOther("/projects/" + id + "/tasks?" + ViewQuery.BOARD.sent(form) + "#card-" + task.id);
    }

    /** The board as it is now, the card where it was, with what stands in the way, or the question that is still open. */
    private Response refused(Project project, Task task, TaskState state, TaskRefusal refusal, MultivaluedMap<String, String> form) {
        Problem problem = answers.problem(refusal);
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        if (refusal instanceof TaskRefusal.Field field) {
            Inputs inputs = new Inputs(languages.locale());
            boolean asked = form.containsKey("reason");
            if (asked) {
                inputs.refuse(field.name(), "refused", problem.getDetail());
            }
            return page.shown(problem.getStatus(), project, ViewQuery.BOARD.asked(form), BoardRefusal.asking(task, task.version(), state),
                    asked ? Forms.refused(form, inputs) : Forms.fresh());
        }
        BoardRefusal told = BoardRefusal.because(task, state, problem.getDetail(),
                refusal instanceof TaskRefusal.Blocked blocked ? blocked.before() : List.of());
        boolean keeps = refusal instanceof TaskRefusal.Stale && form.getFirst("reason") != null;
        return page.shown(problem.getStatus(), project, ViewQuery.BOARD.asked(form), keeps ? told.keeping(task.version()) : told, new Forms(form, Forms.fresh().errors()));
    }

    @POST
    @Path("projects/{id}/board/limits")
    public Response limits(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = project(id);
        Inputs inputs = new Inputs(languages.locale());
        Map<TaskState, Integer> most = new EnumMap<>(TaskState.class);
        for (TaskState state : Boards.LIMITED) {
            String typed = inputs.optional(state.name(), form.getFirst(state.name()), 20);
            if (typed != null && !typed.matches("[1-9]\\d{0,2}")) {
                inputs.refuse(state.name(), "out-of-range", say().limitWrong());
            } else if (typed != null) {
                most.put(state, Integer.valueOf(typed));
            }
        }
        if (!inputs.errors().isEmpty()) {
            return page.shown(422, project, ViewQuery.BOARD.asked(form), null, Forms.refused(form, inputs));
        }
        boards.limit(id, most, signedIn.actor());
        flash.say(say().limitsSaved());
        return html.seeOther("/projects/" + id + "/tasks?" + ViewQuery.BOARD.sent(form));
    }

    private BoardMessages say() {
        return Words.in(BoardMessages.class, languages.locale());
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
