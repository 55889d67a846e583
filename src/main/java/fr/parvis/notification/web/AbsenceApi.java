package fr.parvis.notification.web;

import fr.parvis.ledger.Absences;
import fr.parvis.ledger.Absences.AbsenceRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Absences, during which nobody is reminded: one's own, and those of the towns one leads or administers. */
@Path("/api/v1/absences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class AbsenceApi {

    /** An absence; without {@code personId} that of the owner of the token. Both days are included. */
    public record NewAbsence(Long personId, LocalDate fromOn, LocalDate toOn) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Absences absences;

    /** Those that are not over, the next first. */
    @GET
    public RestResponse<PageOf<AbsenceRow>> list(@BeanParam Paging paging, @Context UriInfo uri) {
        return Links.page(absences.of(signedIn.actor(), paging.page(languages.locale()), paging.size(languages.locale())), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewAbsence.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(ref = "PageOfAbsenceRow")))
    public Response announce(String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        inputs.orThrow();
        SentAbsence.announce(inputs, json::text, absences, signedIn.actor());
        inputs.orThrow();
        return Response.created(URI.create("/api/v1/absences")).entity(absences.of(signedIn.actor(), 1, new Paging().size(languages.locale()))).build();
    }

    @DELETE
    @Path("{id}")
    public void takeBack(@PathParam("id") long id) {
        if (!absences.takeBack(id, signedIn.actor())) {
            throw Problems.notFound(languages.locale());
        }
    }
}
