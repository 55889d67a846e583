package fr.parvis.task.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.task.Task;
import fr.parvis.task.TaskPageMessages;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TownTask;
import fr.parvis.task.TownTaskUse;
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

/** Adding a task from one of the town's templates, on the list of tasks. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TownTaskUsePages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    TownTaskUse use;

    @Inject
    TaskAnswers answers;

    @Inject
    TaskPages list;

    @POST
    @Path("projects/{id}/task-templates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        Long chosen = inputs.needed("templateId", inputs.id("templateId", form.getFirst("templateId")));
        if (!inputs.errors().isEmpty()) {
            return list.page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        try {
            TownTask template = TownTask.visible(signedIn.actor(), chosen)
                    .orElseThrow(() -> TaskRefusal.field("templateId", TaskRefusal.Reason.TEMPLATE_UNKNOWN));
            Task task = use.use(id, template, signedIn.actor());
            flash.say(Words.in(TaskPageMessages.class, languages.locale()).added());
            return html.seeOther("/tasks/" + task.id);
        } catch (TaskRefusal.Refused refused) {
            Problem problem = answers.problem(refused.refusal());
            if (problem.getStatus() == 403) {
                throw problem.exception();
            }
            inputs.refuse("templateId", "refused", problem.getDetail());
            return list.page(problem.getStatus(), project, paging, uri, Forms.refused(form, inputs));
        }
    }
}
