package fr.parvis.notification.web;

import fr.parvis.ledger.LadderDelays;
import fr.parvis.ledger.Ladders;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
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

/** After how many working days things that wait are reminded of and reported in a town. */
@Path("/api/v1/municipalities/{id}/ladder")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class LadderApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Ladders ladders;

    @GET
    public LadderDelays show(@PathParam("id") long townId) {
        visible(townId);
        return ladders.delays(townId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = LadderDelays.class)))
    public LadderDelays set(@PathParam("id") long townId, String body) {
        visible(townId);
        if (!SentDelays.maySet(signedIn.actor(), townId)) {
            throw Problems.notAllowed(Words.in(LadderPageMessages.class, languages.locale()).delaysNotYours(), languages.locale());
        }
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LadderDelays delays = SentDelays.read(inputs, json::text);
        inputs.orThrow();
        ladders.set(townId, delays, signedIn.actor());
        return ladders.delays(townId);
    }

    private void visible(long townId) {
        if (!signedIn.actor().belongsTo(townId)) {
            throw Problems.notFound(languages.locale());
        }
    }
}
