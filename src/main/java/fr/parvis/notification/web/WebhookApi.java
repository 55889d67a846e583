package fr.parvis.notification.web;

import fr.parvis.notification.WebhookDelivery;
import fr.parvis.notification.WebhookEvent;
import fr.parvis.notification.WebhookFault;
import fr.parvis.notification.WebhookGuard;
import fr.parvis.notification.WebhookQueries;
import fr.parvis.notification.WebhookQueries.DeliveryRow;
import fr.parvis.notification.WebhookQueries.WebhookRow;
import fr.parvis.notification.WebhookState;
import fr.parvis.notification.Webhooks;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Webhooks for programs of administrators: which there are, and what became of what they were to be told. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "webhooks")
public class WebhookApi {

    /** A webhook to make; {@code municipalityId} may be left out by whoever administers one municipality. */
    public record NewWebhook(Long municipalityId, String name, String url, List<WebhookEvent> events) {
    }

    /** The webhook's number, and its secret, said this once. */
    public record MadeWebhook(long id, String secret) {
    }

    /** A webhook without its secret; {@code failures} are those in a row. */
    public record WebhookJson(long id, long municipalityId, String name, String url, Set<WebhookEvent> events, WebhookState state, int failures,
            Instant stateAt, Instant createdAt) {

        static WebhookJson of(WebhookRow row) {
            return new WebhookJson(row.id(), row.municipalityId(), row.name(), row.url(), row.events(), row.state(), row.failures(), row.stateAt(),
                    row.createdAt());
        }
    }

    /** A delivery; {@code nextAttemptAt} is null when it is not tried again. */
    public record DeliveryJson(long id, WebhookEvent event, String body, WebhookDelivery.State state, int attempts, Instant nextAttemptAt, WebhookFault fault,
            Integer lastStatus, String lastAnswer, Instant writtenAt, Instant sentAt) {

        static DeliveryJson of(DeliveryRow row) {
            return new DeliveryJson(row.id(), row.event(), row.body(), row.state(), row.attempts(), row.triedAt(), row.fault(), row.lastStatus(),
                    row.lastAnswer(), row.writtenAt(), row.sentAt());
        }
    }

    @Inject
    Languages languages;

    @Inject
    SeenWebhooks seen;

    @Inject
    WebhookGuard guard;

    @Inject
    WebhookQueries queries;

    @Inject
    Webhooks webhooks;

    @GET
    public PageOf<WebhookJson> list() {
        return PageOf.whole(queries.of(seen.towns()).stream().map(WebhookJson::of).toList());
    }

    /** What it is sent is signed with the secret that is answered here, and never again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewWebhook.class)))
    @APIResponseSchema(value = MadeWebhook.class, responseCode = "201")
    public Response create(String body) {
        Set<Long> towns = seen.towns();
        JsonBody json = JsonBody.read(body, languages.locale());
        Long town = json.inputs().id("municipalityId", json.text("municipalityId"));
        Long chosen = town == null && towns.size() == 1 ? towns.iterator().next() : town;
        if ((chosen == null || !towns.contains(chosen)) && !json.inputs().refused("municipalityId")) {
            json.inputs().refuse("municipalityId", "unknown", seen.say().townUnknown());
        }
        SentWebhook sent = SentWebhook.read(json.inputs(), json.text("name"), json.text("url"), json.texts("events", WebhookEvent.values().length), guard);
        json.inputs().orThrow();
        Webhooks.Made made = webhooks.create(chosen, sent.name(), sent.url(), sent.events(), null, seen.actor()).orElse(null);
        if (made == null) {
            json.inputs().refuse("name", "too-many", seen.say().tooMany(Webhooks.MOST));
        }
        json.inputs().orThrow();
        return Response.created(URI.create("/api/v1/webhooks/" + made.id())).entity(new MadeWebhook(made.id(), made.secret())).build();
    }

    /** What waits for it will not leave. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        webhooks.delete(seen.webhook(id).id(), seen.actor());
    }

    /** Latest first, of the last thirty days. */
    @GET
    @Path("{id}/deliveries")
    public RestResponse<PageOf<DeliveryJson>> deliveries(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        seen.webhook(id);
        return Links.page(queries.deliveries(id, paging.page(languages.locale()), paging.size(languages.locale())).map(DeliveryJson::of), uri);
    }

    /** Has a delivery tried again within seconds; refused for one that arrived or is being sent. */
    @POST
    @Path("{id}/deliveries/{delivery}/retry")
    public DeliveryJson retry(@PathParam("id") long id, @PathParam("delivery") long delivery) {
        Webhooks.Result result = webhooks.retry(seen.webhook(id).id(), delivery);
        if (result != Webhooks.Result.DONE) {
            throw seen.problem(result).exception();
        }
        Reread.afterChange();
        return DeliveryJson.of(queries.delivery(id, delivery).orElseThrow(() -> Problems.notFound(languages.locale())));
    }
}
