package fr.parvis.intake.web;

import fr.parvis.intake.Applications;
import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.Headway;
import fr.parvis.intake.ImportQueries;
import fr.parvis.intake.Imports;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with a proposal through the API: its columns named, applied, taken back. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "imports")
public class ImportActApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenImports seen;

    @Inject
    Imports imports;

    @Inject
    Applications applications;

    @Inject
    ImportQueries queries;

    /** Says what each column means, in their order, by the code of a field, {@code number}, {@code department} or {@code ""}; proposes anew. */
    @PUT
    @Path("imports/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportJson.Mapping.class)))
    public ImportJson map(@PathParam("id") long id, String body) {
        DatasetImport file = seen.seen(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        List<String> targets = json.texts("targets", file.targets().size());
        Long department = json.inputs().id("departmentId", json.text("departmentId"));
        SentTargets.check(targets, file, json.inputs());
        json.inputs().orThrow();
        imports.map(file, targets, department, signedIn.actor(), languages.locale(), Headway.UNHEARD);
        return told(id);
    }

    /** Applies what is proposed, all of it or nothing; 409 when the inventory has changed, with the proposal drawn again. */
    @POST
    @Path("imports/{id}/application")
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportJson.Applied.class)))
    public ImportJson apply(@PathParam("id") long id, String body) {
        DatasetImport file = seen.seen(id);
        Boolean merge = Boolean.TRUE;
        if (body != null && !body.isBlank()) {
            JsonBody json = JsonBody.read(body, languages.locale());
            merge = json.flag("mergeDuplicates");
            json.inputs().orThrow();
        }
        if (!imports.holds(file, signedIn.actor(), languages.locale(), Headway.UNHEARD)) {
            throw InventoryRefusal.conflict(InventoryRefusal.Reason.IMPORT_CHANGED);
        }
        applications.apply(seen.changed(id), !Boolean.FALSE.equals(merge), signedIn.actor(), Headway.UNHEARD);
        return told(id);
    }

    /** Puts everything back as it was, until somebody has built on it. */
    @DELETE
    @Path("imports/{id}/application")
    public ImportJson undo(@PathParam("id") long id) {
        applications.undo(seen.seen(id), signedIn.actor(), Headway.UNHEARD);
        return told(id);
    }

    private ImportJson told(long id) {
        return ImportJson.of(seen.changed(id), queries.faults(id));
    }
}
