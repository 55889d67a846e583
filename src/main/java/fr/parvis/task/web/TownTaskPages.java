package fr.parvis.task.web;

import fr.parvis.people.Municipality;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.TownTask;
import fr.parvis.task.TownTaskQueries;
import fr.parvis.task.TownTasks;
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
import java.util.function.BiFunction;

/** A town's own task templates: the list, adding one, changing it, taking it out of use. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TownTaskPages {

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenTownTasks seen;

    @Inject
    TownTasks templates;

    @Inject
    TownTaskQueries queries;

    @Inject
    TaskAnswers answers;

    @Inject
    TownTaskPage page;

    @GET
    @Path("municipalities/{id}/task-templates")
    public Response list(@PathParam("id") long id) {
        return page.list(200, seen.town(id), Forms.fresh());
    }

    @POST
    @Path("municipalities/{id}/task-templates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = seen.town(id);
        return written(form, (status, again) -> page.list(status, town, again), (sheet, version) -> {
            TownTask made = templates.add(id, sheet, seen.actor());
            flash.say(seen.say().added(made.title));
            return html.seeOther("/municipalities/" + id + "/task-templates");
        });
    }

    @GET
    @Path("municipalities/{id}/task-templates" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        seen.town(id);
        return page.file(format, id);
    }

    @GET
    @Path("task-templates/{id}")
    public Response show(@PathParam("id") long id) {
        seen.template(id);
        return page.sheet(200, queries.row(id), Forms.fresh());
    }

    @POST
    @Path("task-templates/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        TownTask template = seen.template(id);
        return written(form, (status, again) -> page.sheet(status, queries.row(id), again), (sheet, version) -> {
            templates.change(template, version, sheet, seen.actor());
            flash.say(seen.say().saved(sheet.title()));
            return html.seeOther("/municipalities/" + template.municipalityId + "/task-templates");
        });
    }

    /** {@code archived} says which of the two. Nothing is typed here: where it is refused, the sheet beside it keeps what it says. */
    @POST
    @Path("task-templates/{id}/archiving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        TownTask template = seen.template(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.needed("version", inputs.id("version", form.getFirst("version")));
        inputs.orThrow();
        boolean archived = "true".equals(form.getFirst("archived"));
        try {
            templates.archive(template, version, archived, seen.actor());
        } catch (TaskRefusal.Refused refused) {
            return refused(refused.refusal(), inputs, new MultivaluedHashMap<>(), (status, again) -> page.sheet(status, queries.row(id), again));
        }
        flash.say(archived ? seen.say().saidArchived(template.title) : seen.say().saidRestored(template.title));
        return html.seeOther("/municipalities/" + template.municipalityId + "/task-templates");
    }

    /** Reads the sheet and does what is to be done with it; the page again, with what was typed, where something is wrong. */
    private Response written(MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again,
            BiFunction<TownTask.Sheet, Long, Response> act) {
        Inputs inputs = new Inputs(languages.locale());
        TownTask.Sheet sheet = SeenTownTasks.read(inputs, form::getFirst);
        Long version = inputs.id("version", form.getFirst("version"));
        if (!inputs.errors().isEmpty()) {
            return again.apply(422, Forms.refused(form, inputs));
        }
        try {
            return act.apply(sheet, version == null ? -1 : version);
        } catch (TaskRefusal.Refused refused) {
            return refused(refused.refusal(), inputs, form, again);
        }
    }

    private Response refused(TaskRefusal refusal, Inputs inputs, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        Problem problem = answers.problem(refusal);
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        inputs.refuse(refusal instanceof TaskRefusal.Field field ? field.name() : "title", RefusedForm.code(problem), problem.getDetail());
        return again.apply(problem.getStatus(), Forms.refused(form, inputs));
    }
}
