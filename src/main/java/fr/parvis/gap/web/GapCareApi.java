package fr.parvis.gap.web;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapQueries;
import fr.parvis.gap.GapQueries.GapRow;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Gaps;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Reread;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One gap through the API: reading, following, closing it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "gaps")
public class GapCareApi {

    /** How a gap is to be mended; what the body does not name stays. */
    @Schema(name = "GapChange")
    public record Change(GapSeverity severity, String action, Long ownerId) {
    }

    /** Why a gap is closed. */
    public record Closing(String reason) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenGaps seen;

    @Inject
    Gaps gaps;

    @Inject
    GapQueries queries;

    @GET
    @Path("gaps/{id}")
    public RestResponse<GapRow> show(@PathParam("id") long id) {
        Gap gap = seen.gap(id);
        return IfMatch.tagged(queries.row(id), gap.version());
    }

    @PATCH
    @Path("gaps/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Change.class)))
    public RestResponse<GapRow> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Gap gap = seen.gap(id);
        long version = IfMatch.version(ifMatch, gap.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        GapRow row = queries.row(id);
        Gaps.Care care = new Gaps.Care(json.has("severity") ? SentGap.severity(inputs, json.text("severity")) : row.severity(),
                json.has("action") ? inputs.optional("action", json.text("action"), 1000) : row.action(),
                json.has("ownerId") ? inputs.id("ownerId", json.text("ownerId")) : row.ownerId());
        inputs.orThrow();
        gaps.change(gap, version, care, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }

    @POST
    @Path("gaps/{id}/closings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Closing.class)))
    public RestResponse<GapRow> close(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Gap gap = seen.gap(id);
        long version = IfMatch.version(ifMatch, gap.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        String reason = json.inputs().reason("reason", json.text("reason"), 10, 1000);
        json.inputs().orThrow();
        gaps.close(gap, version, reason, signedIn.actor());
        Reread.afterChange();
        return show(id);
    }
}
