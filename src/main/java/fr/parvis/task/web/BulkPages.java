package fr.parvis.task.web;

import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.SlipCause;
import fr.parvis.task.BoardMessages;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes several tasks at once, each for itself, and reports what became of each. The report is the answer itself: sent again it changes nothing, since each task
 * is changed at the version that was ticked.
 */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

    private static final Pattern TICK = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    /** What became of a task; {@code words} say why it was refused. */
    record Outcome(long id, String reference, String title, boolean done, String words) {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BulkReport(long projectId, String project, int done, List<Outcome> outcomes) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Tasks tasks;

    @Inject
    TaskAnswers answers;

    @Inject
    TaskPages list;

    @POST
    @Path("projects/{id}/tasks/changes")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Actor actor = signedIn.actor();
        Project project = Project.visible(actor, id).orElseThrow(() -> Problems.notFound(languages.locale()));
        BoardMessages say = Words.in(BoardMessages.class, languages.locale());
        Inputs inputs = new Inputs(languages.locale());
        Map<Long, Long> ticked = ticked(form);
        Long owner = inputs.id("newOwnerId", form.getFirst("newOwnerId"));
        LocalDate due = inputs.date("newDueOn", form.getFirst("newDueOn"));
        TaskState state = inputs.choice("newState", form.getFirst("newState"), TaskState.class);
        SlipCause cause = inputs.choice("newCause", form.getFirst("newCause"), SlipCause.class);
        String reason = inputs.optional("newReason", form.getFirst("newReason"), 2000);
        if (inputs.errors().isEmpty() && ticked.isEmpty()) {
            inputs.refuse("newOwnerId", "missing", say.bulkNobody());
        } else if (inputs.errors().isEmpty() && owner == null && due == null && state == null) {
            inputs.refuse("newOwnerId", "missing", say.bulkNothing());
        }
        if (!inputs.errors().isEmpty()) {
            return list.page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        TaskChange change = new TaskChange(null, owner == null ? null : Optional.of(owner), due == null ? null : Optional.of(due), null, state, null, null, reason,
                cause);
        List<Outcome> outcomes = Task.inHand(project, ticked.keySet()).stream().map(task -> outcome(task, ticked.get(task.id), change, actor)).toList();
        return html.ok(new BulkReport(id, project.title, (int) outcomes.stream().filter(Outcome::done).count(), outcomes));
    }

    /** The versions that were seen, by id, from values such as {@code 12:3}; what is no such value was not sent by the page. */
    private static Map<Long, Long> ticked(MultivaluedMap<String, String> form) {
        Map<Long, Long> ticked = new LinkedHashMap<>();
        form.getOrDefault("task", List.of()).stream().map(TICK::matcher).filter(Matcher::matches)
                .forEach(one -> ticked.put(Long.valueOf(one.group(1)), Long.valueOf(one.group(2))));
        return ticked;
    }

    private Outcome outcome(Task task, long seen, TaskChange change, Actor actor) {
        try {
            tasks.change(task, seen, change, actor);
            return new Outcome(task.id, task.reference(), task.title, true, null);
        } catch (TaskRefusal.Refused refused) {
            Problem problem = answers.problem(refused.refusal());
            return new Outcome(task.id, task.reference(), task.title, false, problem.getDetail());
        }
    }
}
