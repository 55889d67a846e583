package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetObligations;
import fr.parvis.inventory.DatasetObligations.Attached;
import fr.parvis.law.Applies;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The obligations that weigh on a dataset, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "inventory")
public class AttachedObligationApi {

    /** Whether an obligation weighs on the dataset, against what is computed or again with it. */
    @Schema(name = "AttachmentDecision")
    public record Decided(Boolean attached, String reason) {
    }

    /** An obligation; {@code reason}, {@code decidedBy} and {@code decidedAt} are null where it stands as computed. */
    public record AttachedJson(String id, String label, String legal, Applies applies, boolean attached, boolean computed, String reason,
            String decidedBy, Instant decidedAt) {

        static AttachedJson of(Attached it, Locale locale) {
            var override = it.override();
            return new AttachedJson(it.rule().id(), it.rule().label().in(locale), it.rule().legal(), it.applies(), it.attached(), it.computed(),
                    override == null ? null : override.reason(), override == null ? null : override.decidedByName(),
                    override == null ? null : override.decidedAt());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    DatasetObligations obligations;

    @GET
    @Path("datasets/{id}/obligations")
    public PageOf<AttachedJson> list(@PathParam("id") long id) {
        return PageOf.whole(obligations.of(seen.dataset(id)).stream().map(one -> AttachedJson.of(one, languages.locale())).toList());
    }

    @PUT
    @Path("datasets/{id}/obligations/{rule}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Decided.class)))
    public PageOf<AttachedJson> decide(@PathParam("id") long id, @PathParam("rule") String rule, String body) {
        Dataset dataset = seen.dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Boolean attached = json.inputs().needed("attached", json.flag("attached"));
        String reason = json.inputs().reason("reason", json.text("reason"), 10, 1000);
        json.inputs().orThrow();
        obligations.decide(dataset, rule, attached, reason, signedIn.actor());
        return list(id);
    }
}
