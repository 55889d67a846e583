package fr.parvis.inventory.web;

import fr.parvis.inventory.GridPageMessages;
import fr.parvis.inventory.Grids;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.Scores;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
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
import java.util.function.Supplier;

/** The criteria of a project: written, frozen, and the ranking approved. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GridPages {

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GridSheet(GridView view, Forms form) implements TemplateInstance {
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
    SeenDatasets seen;

    @Inject
    InventoryForms forms;

    @Inject
    Grids grids;

    @Inject
    Scores scores;

    @GET
    @Path("projects/{id}/grid")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    /** Writes the draft: weights from a preset or of one's own, risk factors and thresholds as typed. */
    @POST
    @Path("projects/{id}/grid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        Grids.Draft draft = SentGrid.of(form, inputs);
        Long version = inputs.id("version", form.getFirst("version"));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs));
        }
        return act(project, form, () -> {
            grids.write(project, version, draft, signedIn.actor());
            return said().gridWritten();
        });
    }

    @POST
    @Path("projects/{id}/grid/freezings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Long version = new Inputs(languages.locale()).id("version", form.getFirst("version"));
        return act(project, form, () -> {
            grids.freeze(project, version == null ? -1 : version, signedIn.actor());
            return said().gridFrozen();
        });
    }

    @POST
    @Path("projects/{id}/list-approvals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        int version = "2".equals(form.getFirst("listVersion")) ? 2 : 1;
        return act(project, form, () -> said().listApproved(scores.approve(project, version, signedIn.actor()).datasets));
    }

    private Response act(Project project, MultivaluedMap<String, String> form, Supplier<String> act) {
        try {
            flash.say(act.get());
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page(status, project, again));
        }
        return html.seeOther("/projects/" + project.id + "/grid");
    }

    @GET
    @Path("projects/{id}/grid" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        GridView view = GridView.of(seen.project(id), signedIn.actor(), Forms.fresh(), languages.locale());
        ListFile list = new ListFile(format, "criteres-projet-" + id, said().gridCriterion(), said().gridWeight());
        view.lines().forEach(line -> list.row(line.code() + " – " + line.label(), line.frozen()));
        return list.file();
    }

    private Response page(int status, Project project, Forms form) {
        return html.of(status, new GridSheet(GridView.of(project, signedIn.actor(), form, languages.locale()), form));
    }

    private GridPageMessages said() {
        return Words.in(GridPageMessages.class, languages.locale());
    }
}
