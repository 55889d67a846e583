package fr.parvis.notification.web;

import fr.parvis.notification.CalendarFeeds;
import fr.parvis.notification.CalendarFeeds.FeedRow;
import fr.parvis.notification.CalendarMessages;
import fr.parvis.notification.CalendarScope;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses of calendars of the owner of the token. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "calendars")
public class CalendarApi {

    /** A calendar to make. */
    @Schema(name = "NewCalendar")
    public record New(String name, CalendarScope scope, Long projectId) {
    }

    /** The address, said this once. */
    @Schema(name = "MadeCalendar")
    public record Made(String address) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    CalendarFeeds feeds;

    @GET
    public PageOf<FeedRow> list() {
        return PageOf.whole(feeds.of(signedIn.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = New.class)))
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response create(String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Actor actor = signedIn.actor();
        SentCalendar sent = QuarkusTransaction.requiringNew().call(() -> SentCalendar.read(inputs, json::text, actor));
        inputs.orThrow();
        Optional<String> address = feeds.create(actor, sent.name(), sent.scope(), sent.projectId(), null);
        if (address.isEmpty()) {
            inputs.refuse("name", "too-many", Words.in(CalendarMessages.class, languages.locale()).tooMany(CalendarFeeds.MOST));
            inputs.orThrow();
        }
        return Response.created(URI.create("/api/v1/calendars")).entity(new Made(address.orElseThrow())).build();
    }

    /** Its address answers 410 from then on. */
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        if (!feeds.revoke(signedIn.actor(), id)) {
            throw Problems.notFound(languages.locale());
        }
    }
}
