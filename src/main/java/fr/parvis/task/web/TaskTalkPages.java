package fr.parvis.task.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.task.Task;
import fr.parvis.task.TaskComment;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskLinks;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TaskWorkMessages;
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

/** What is done around a task on its page: writing to each other, and saying what comes before it. */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class TaskTalkPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    TaskPage page;

    @Inject
    TaskComments comments;

    @Inject
    TaskLinks links;

    @Inject
    TaskAnswers answers;

    @POST
    @Path("tasks/{id}/comments")
    public Response comment(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Task task = page.visible(id);
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.required("words", form.getFirst("words"), TaskComment.MOST);
        if (!inputs.errors().isEmpty()) {
            return page.page(422, task, Forms.refused(form, inputs));
        }
        TaskComment comment = comments.write(task, words, signedIn.actor());
        flash.say(say().commented());
        return html.seeOther("/tasks/" + id + "#comment-" + comment.id);
    }

    @POST
    @Path("tasks/{id}/comments/{comment}/withdrawal")
    public Response withdraw(@PathParam("id") long id, @PathParam("comment") long commentId, MultivaluedMap<String, String> form) {
        Task task = page.visible(id);
        return act(task, form, () -> comments.withdraw(task, commentId, signedIn.actor()), say().withdrawn(), "#comments");
    }

    @POST
    @Path("tasks/{id}/dependencies")
    public Response join(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Task task = page.visible(id);
        Inputs inputs = new Inputs(languages.locale());
        Long before = inputs.needed("beforeId", inputs.id("beforeId", form.getFirst("beforeId")));
        if (!inputs.errors().isEmpty()) {
            return page.page(422, task, Forms.refused(form, inputs));
        }
        return act(task, form, () -> links.join(task, before, signedIn.actor()), say().joined(), "#dependencies");
    }

    @POST
    @Path("tasks/{id}/dependencies/{before}/removal")
    public Response part(@PathParam("id") long id, @PathParam("before") long beforeId, MultivaluedMap<String, String> form) {
        Task task = page.visible(id);
        return act(task, form, () -> links.part(task, beforeId, signedIn.actor()), say().parted(), "#dependencies");
    }

    private Response act(Task task, MultivaluedMap<String, String> form, Runnable act, String said, String at) {
        try {
            act.run();
        } catch (TaskRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), form, (status, forms) -> page.page(status, task, forms));
        }
        flash.say(said);
        return html.seeOther("/tasks/" + task.id + at);
    }

    private TaskWorkMessages say() {
        return Words.in(TaskWorkMessages.class, languages.locale());
    }
}
