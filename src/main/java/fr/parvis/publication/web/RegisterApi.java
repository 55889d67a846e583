package fr.parvis.publication.web;

import fr.parvis.people.Municipality;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.PublicRegister;
import fr.parvis.publication.Registers;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The switch of a town's public registers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "registers")
public class RegisterApi {

    /** Whether the registers are served to the public. */
    public record Served(boolean served) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Registers registers;

    @GET
    @Path("municipalities/{id}/registers")
    public Map<String, Object> registers(@PathParam("id") long id) {
        Municipality town = town(id);
        String base = "/public/" + town.inseeCode + "/";
        return Map.of("served", PublicRegister.servedBy(id), "rip", base + "rip.csv", "scdl", base + "catalogue-scdl.csv", "catalogue",
                base + "catalogue.csv");
    }

    /** Serves the registers to the public, or no longer. */
    @PUT
    @Path("municipalities/{id}/registers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Served.class)))
    public Map<String, Object> serve(@PathParam("id") long id, String body) {
        Municipality town = town(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Boolean on = json.inputs().needed("served", json.flag("served"));
        json.inputs().orThrow();
        registers.serve(town, on, signedIn.actor());
        return registers(id);
    }

    private Municipality town(long id) {
        Municipality town = signedIn.actor().belongsTo(id) ? Municipality.findById(id) : null;
        if (town == null) {
            throw Problems.notFound(languages.locale());
        }
        return town;
    }
}
