package fr.parvis.publication.web;

import fr.parvis.people.Municipality;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.Progress;
import fr.parvis.publication.PublicProgress;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The switch of a town's public progress page, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "registers")
public class ProgressApi {

    /** Whether the page is shown to the public. */
    @Schema(name = "ShownProgress")
    public record Shown(boolean shown) {
    }

    /** The switch, and the addresses that answer while it is on. */
    public record ProgressJson(boolean shown, String page, String csv) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Progress progress;

    @GET
    @Path("municipalities/{id}/progress")
    public ProgressJson progress(@PathParam("id") long id) {
        String page = "/public/" + town(id).inseeCode;
        return new ProgressJson(PublicProgress.shownBy(id), page, page + "/progress.csv");
    }

    /** Shows the page to the public, or no longer. */
    @PUT
    @Path("municipalities/{id}/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Shown.class)))
    public ProgressJson show(@PathParam("id") long id, String body) {
        Municipality town = town(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Boolean on = json.inputs().needed("shown", json.flag("shown"));
        json.inputs().orThrow();
        progress.show(town, on, signedIn.actor());
        return progress(id);
    }

    private Municipality town(long id) {
        Municipality town = signedIn.actor().belongsTo(id) ? Municipality.findById(id) : null;
        if (town == null) {
            throw Problems.notFound(languages.locale());
        }
        return town;
    }
}
