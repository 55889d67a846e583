package fr.parvis.gap.web;

import fr.parvis.gap.Arbitrations;
import fr.parvis.gap.RetainedPosition;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.gap.VisaArbitration.Position;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lines sent back twice and put to the DGS, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "gaps")
public class ArbitrationApi {

    /** What each side holds, and what would follow from keeping it. */
    @Schema(name = "AskedArbitration")
    public record Asked(String departmentPosition, String departmentConsequence, String leadPosition, String leadConsequence) {
    }

    /** The position the DGS keeps, and why. */
    @Schema(name = "ArbitrationDecision")
    public record Decided(RetainedPosition retained, String reason) {
    }

    /** An arbitration; {@code retained} is null while the DGS has not decided. */
    public record ArbitrationJson(long id, long datasetId, Position department, Position lead, String askedBy, Instant askedAt,
            RetainedPosition retained, String reason, String decidedBy, Instant decidedAt) {

        static ArbitrationJson of(VisaArbitration it) {
            return new ArbitrationJson(it.id, it.datasetId, it.department(), it.lead(), it.askedByName, it.askedAt, it.retained(), it.reason(),
                    it.decidedByName(), it.decidedAt());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenGaps seen;

    @Inject
    Arbitrations arbitrations;

    @GET
    @Path("datasets/{id}/arbitrations")
    public PageOf<ArbitrationJson> list(@PathParam("id") long id) {
        seen.dataset(id);
        List<ArbitrationJson> all = VisaArbitration.of(id).stream().map(ArbitrationJson::of).toList();
        return PageOf.whole(all);
    }

    @POST
    @Path("datasets/{id}/arbitrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Asked.class)))
    @APIResponseSchema(value = ArbitrationJson.class, responseCode = "201")
    public Response ask(@PathParam("id") long id, String body) {
        Dataset dataset = seen.dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Position department = position(json, "department");
        Position lead = position(json, "lead");
        inputs.orThrow();
        VisaArbitration one = arbitrations.ask(dataset, department, lead, signedIn.actor());
        return Response.status(Response.Status.CREATED).entity(ArbitrationJson.of(one)).build();
    }

    @POST
    @Path("arbitrations/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Decided.class)))
    public ArbitrationJson decide(@PathParam("id") long id, String body) {
        VisaArbitration one = seen.arbitration(id);
        Dataset dataset = seen.dataset(one.datasetId);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        RetainedPosition retained = SentGap.chosen(inputs, "retained", json.text("retained"), RetainedPosition.class);
        String reason = inputs.reason("reason", json.text("reason"), 10, 2000);
        inputs.orThrow();
        return ArbitrationJson.of(arbitrations.decide(dataset, one, retained, reason, signedIn.actor()));
    }

    private static Position position(JsonBody json, String side) {
        return new Position(json.inputs().required(side + "Position", json.text(side + "Position"), 2000),
                json.inputs().required(side + "Consequence", json.text(side + "Consequence"), 2000));
    }
}
