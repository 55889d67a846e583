package fr.parvis.project.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.CellKey;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactMatrix.Cell;
import fr.parvis.project.ContactMessages;
import fr.parvis.project.ContactPart;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.Contacts;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectRefusal;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** The matrix of contacts of a project, read by everybody and changed a cell at a time by who runs it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ContactPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    ContactQueries queries;

    @Inject
    Contacts contacts;

    @Inject
    ContactPage page;

    /** @param cell to be opened for whoever may change it */
    @GET
    @Path("projects/{id}/interlocutors")
    public Response show(@PathParam("id") long id, @QueryParam("cell") String cell) {
        Project project = visible(id);
        ContactMatrix matrix = queries.matrix(project);
        Cell open = CellKey.read(cell).map(matrix::cell).orElse(null);
        return page.shown(200, project, matrix, open, open == null ? Forms.fresh() : new Forms(ContactForm.stored(open), FormErrors.NONE));
    }

    @POST
    @Path("projects/{id}/interlocutors")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = visible(id);
        Inputs inputs = new Inputs(languages.locale());
        String typed = inputs.required("cell", form.getFirst("cell"), 40);
        Long version = inputs.needed("version", inputs.id("version", form.getFirst("version")));
        inputs.orThrow();
        ContactMatrix matrix = queries.matrix(project);
        Cell cell = CellKey.read(typed).map(matrix::cell).orElseThrow(() -> Problems.notFound(languages.locale()));
        MultivaluedMap<String, String> compact = ContactForm.compact(form);
        List<ContactPart> parts = ContactForm.read(inputs, compact);
        if (!inputs.errors().isEmpty()) {
            return page.shown(422, project, matrix, cell, Forms.refused(compact, inputs));
        }
        try {
            contacts.name(project, cell.key(), version, parts, signedIn.actor());
        } catch (ProjectRefusal.Refused refused) {
            return page.refused(project, cell, compact, refused.refusal(), inputs);
        }
        String label = page.grid(project, matrix).box(typed).label();
        flash.say(parts.isEmpty() ? say().savedVacant(label) : say().saved(label));
        return html.seeOther("/projects/" + id + "/interlocutors#cell-" + typed);
    }

    @GET
    @Path("projects/{id}/interlocutors" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        Project project = visible(id);
        ContactGrid grid = page.grid(project, queries.matrix(project));
        List<String> headers = new ArrayList<>(List.of(say().columnWho()));
        headers.addAll(grid.columns());
        ListFile list = new ListFile(format, "interlocuteurs-projet-" + id, headers);
        for (ContactGrid.Line line : grid.lines()) {
            List<Object> cells = new ArrayList<>(List.of(line.who()));
            line.boxes().forEach(box -> cells.add(box.words(say().vacant())));
            list.row(cells.toArray());
        }
        return list.file();
    }

    private Project visible(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ContactMessages say() {
        return Words.in(ContactMessages.class, languages.locale());
    }
}
