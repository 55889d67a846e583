package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.Seals;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotQueries;
import fr.parvis.dashboard.SnapshotQueries.SnapshotRow;
import fr.parvis.dashboard.Snapshots;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** The photos of a project, the one act that prepares a committee, and each photo with the lists behind its figures. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SnapshotPages {

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SnapshotList(long projectId, String project, boolean takes, List<SnapshotRow> rows, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SnapshotPage(SnapshotView view) implements TemplateInstance {
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
    SeenSnapshots seen;

    @Inject
    Snapshots snapshots;

    @Inject
    Seals seals;

    @Inject
    SnapshotQueries queries;

    @GET
    @Path("projects/{id}/snapshots")
    public Response list(@PathParam("id") long id) {
        return list(200, seen.project(id), Forms.fresh());
    }

    /** «Préparer le COPIL»: a photo, and the pack made of it. */
    @POST
    @Path("projects/{id}/snapshots")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String title = inputs.optional("title", form.getFirst("title"), 200);
        LocalDate heldOn = inputs.date("heldOn", form.getFirst("heldOn"));
        if (!inputs.errors().isEmpty()) {
            return list(422, project, Forms.refused(form, inputs));
        }
        Snapshot taken = snapshots.take(project, title, heldOn, signedIn.actor()).snapshot();
        flash.say(Words.in(SnapshotMessages.class, languages.locale()).taken());
        return html.seeOther("/snapshots/" + taken.id + "/pack");
    }

    /** @param figure the one whose list is shown, {@code department} of which alone */
    @GET
    @Path("snapshots/{id}")
    public Response show(@PathParam("id") long id, @QueryParam("figure") String figure, @QueryParam("department") String department) {
        Snapshot snapshot = seen.snapshot(id);
        Photo photo = snapshot.photo();
        ListAsked asked = ListAsked.read(figure, department, languages.locale());
        return html.ok(new SnapshotPage(SnapshotView.of(snapshot, photo, seals.whole(snapshot), asked, seen.names(snapshot.project), queries.ofProject(
                snapshot.project.id), languages.locale())));
    }

    /** The bytes whose fingerprint the journal holds. */
    @GET
    @Path("snapshots/{id}/figures.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response content(@PathParam("id") long id) {
        return Response.ok(seen.snapshot(id).content(), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"photo-" + id + ".json\"").build();
    }

    private Response list(int status, Project project, Forms form) {
        return html.of(status, new SnapshotList(project.id, project.title, Snapshots.mayTake(signedIn.actor(), project),
                queries.ofProject(project.id), form));
    }
}
