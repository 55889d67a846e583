package fr.parvis.notification.web;

import fr.parvis.notification.Inbox;
import fr.parvis.notification.NoticeChannel;
import fr.parvis.notification.NoticeKind;
import fr.parvis.notification.NoticeQueries;
import fr.parvis.notification.NoticeQueries.Filter;
import fr.parvis.notification.NoticeQueries.NoticeRow;
import fr.parvis.notification.Preferences;
import fr.parvis.notification.Preferences.Wishes;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the owner of the token was told, and how they want to be told. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class NoticeApi {

    /** How many were unread before. */
    public record Marked(int marked) {
    }

    /** Whether it counts as read; true when nothing is said. */
    public record Reading(Boolean read) {
    }

    /**
     * How they want to be told.
     *
     * @param channels  each kind with its channel; binding ones refuse {@code NEVER}
     * @param quietFrom {@code HH:mm}, Paris time; null with {@code quietUntil} when no hours are quiet
     */
    @Schema(name = "NoticeChoices")
    public record Choices(Map<NoticeKind, NoticeChannel> channels, String quietFrom, String quietUntil) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    NoticeQueries notices;

    @Inject
    Inbox inbox;

    @Inject
    Preferences preferences;

    /** The newest first; filters {@code kind} and {@code unread=true}. */
    @GET
    @Path("notifications")
    public RestResponse<PageOf<NoticeRow>> list(@QueryParam("kind") String kind, @QueryParam("unread") boolean unread, @BeanParam Paging paging, @Context UriInfo uri) {
        Inputs inputs = new Inputs(languages.locale());
        NoticeKind asked = inputs.choice("kind", kind, NoticeKind.class);
        inputs.orThrow();
        return Links.page(notices.of(signedIn.actor(), new Filter(asked, unread), paging.page(languages.locale()), paging.size(languages.locale())), uri);
    }

    /** Marks one as read, or as unread again. */
    @POST
    @Path("notifications/{id}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Reading.class)))
    @APIResponse(responseCode = "204", description = "No Content")
    public void mark(@PathParam("id") long id, String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        Boolean read = json.flag("read");
        json.inputs().orThrow();
        if (!inbox.mark(signedIn.actor(), id, read == null || read)) {
            throw Problems.notFound(languages.locale());
        }
    }

    /** All of them; the body is an empty object. */
    @POST
    @Path("notifications/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public Marked markAll(String body) {
        JsonBody.read(body, languages.locale()).inputs().orThrow();
        return new Marked(inbox.markAll(signedIn.actor()));
    }

    @GET
    @Path("notification-preferences")
    public Choices choices() {
        Wishes wishes = preferences.of(signedIn.actor().personId());
        return new Choices(wishes.channels(), wishes.begins() == null ? null : wishes.begins().toString(),
                wishes.ends() == null ? null : wishes.ends().toString());
    }

    /** Kinds that are not named stay as they are; quiet hours that are not named are taken away. */
    @PUT
    @Path("notification-preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Choices.class)))
    public Choices choose(String body) {
        JsonBody json = JsonBody.read(body, languages.locale());
        JsonBody channels = json.object("channels");
        Wishes wishes = SentWishes.read(json.inputs(), name -> name.startsWith("quiet") ? json.text(name) : channels == null ? null : channels.text(name),
                name -> channels == null ? name : channels.path(name));
        json.inputs().orThrow();
        preferences.choose(signedIn.actor().personId(), wishes);
        return choices();
    }
}
