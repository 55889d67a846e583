package fr.parvis.task.web;

import fr.parvis.journal.JournalQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Markdown;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.Hands;
import fr.parvis.task.Task;
import fr.parvis.task.TaskComment;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskComments.CommentRow;
import fr.parvis.task.TaskLinks;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Comments at a task and what comes before it, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "tasks")
public class TaskTalkApi {

    /** A comment: {@code words} in Markdown as typed, {@code html} made safe; both are empty once it was withdrawn. */
    @Schema(name = "TaskComment")
    public record Comment(long id, long authorId, String authorName, String words, String html, Instant writtenAt, Instant withdrawnAt) {

        static Comment of(CommentRow row) {
            return new Comment(row.id(), row.authorId(), row.author(), row.words(), Markdown.html(row.words()), row.at(), row.withdrawnAt());
        }
    }

    /** A comment to be written, in Markdown. */
    @Schema(name = "NewTaskComment")
    public record NewComment(String words) {
    }

    /** A task to be done before this one. */
    public record NewDependency(long beforeId) {
    }

    /** What must be done before the task, and what waits for it. */
    public record Dependencies(List<TaskJson.Linked> before, List<TaskJson.Linked> after) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    TaskComments comments;

    @Inject
    TaskLinks links;

    @Inject
    Hands hands;

    @Inject
    JournalQueries journal;

    /** In whose hands the task was: working days of each, those of nobody, and all of them together. */
    @GET
    @Path("tasks/{id}/custody")
    public Hands.Held custody(@PathParam("id") long id) {
        Task task = visible(id);
        return hands.of(task, journal.about(task.project.id, Task.KIND, List.of(id), Instant.EPOCH));
    }

    @GET
    @Path("tasks/{id}/comments")
    public PageOf<Comment> comments(@PathParam("id") long id) {
        return PageOf.whole(comments.of(visible(id).id).stream().map(Comment::of).toList());
    }

    /** Whoever is called by «@» and their name is told at once. */
    @POST
    @Path("tasks/{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewComment.class)))
    public RestResponse<Comment> comment(@PathParam("id") long id, String body) {
        Task task = visible(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String words = inputs.required("words", json.text("words"), TaskComment.MOST);
        inputs.orThrow();
        TaskComment written = comments.write(task, words, signedIn.actor());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Comment.of(comments.of(id).stream().filter(one -> one.id() == written.id)
                .findFirst().orElseThrow())).location(URI.create("/api/v1/tasks/" + id + "/comments")).build();
    }

    @DELETE
    @Path("tasks/{id}/comments/{comment}")
    public void withdraw(@PathParam("id") long id, @PathParam("comment") long commentId) {
        comments.withdraw(visible(id), commentId, signedIn.actor());
    }

    @GET
    @Path("tasks/{id}/dependencies")
    public Dependencies dependencies(@PathParam("id") long id) {
        return around(visible(id));
    }

    /** Saying it twice changes nothing; what would close a circle is refused with the circle. */
    @POST
    @Path("tasks/{id}/dependencies")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDependency.class)))
    public Dependencies join(@PathParam("id") long id, String body) {
        Task task = visible(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long before = inputs.needed("beforeId", inputs.id("beforeId", json.text("beforeId")));
        inputs.orThrow();
        links.join(task, before, signedIn.actor());
        return around(task);
    }

    @DELETE
    @Path("tasks/{id}/dependencies/{before}")
    public void part(@PathParam("id") long id, @PathParam("before") long beforeId) {
        links.part(visible(id), beforeId, signedIn.actor());
    }

    private Dependencies around(Task task) {
        TaskLinks.Around around = links.around(task.id);
        return new Dependencies(around.before().stream().map(TaskJson.Linked::of).toList(), around.after().stream().map(TaskJson.Linked::of).toList());
    }

    private Task visible(long id) {
        return Task.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
