package fr.parvis.notification.web;

import fr.parvis.notification.Outbox;
import fr.parvis.notification.OutboxFilter;
import fr.parvis.notification.OutboxMail;
import fr.parvis.notification.OutboxQueries;
import fr.parvis.notification.OutboxQueries.MailRow;
import fr.parvis.notification.OutboxScope;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Reread;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The outbox through the API, for administrators: what waits, failed, was given up or was sent of the towns they administer. */
@Path("/api/v1/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "outbox")
public class OutboxApi {

    /** A message without its words; {@code lastError} is what the server answered, {@code nextAttemptAt} is null when it is not tried again. */
    public record MailJson(long id, String recipient, String subject, OutboxMail.State state, int attempts, Instant nextAttemptAt, String lastError,
            Instant writtenAt, Instant sentAt) {

        static MailJson of(MailRow row) {
            return new MailJson(row.id(), row.recipient(), row.subject(), row.state(), row.attempts(), row.triedAt(), row.lastError(), row.writtenAt(),
                    row.sentAt());
        }
    }

    @Inject
    Languages languages;

    @Inject
    SeenOutbox seen;

    @Inject
    OutboxQueries queries;

    @Inject
    Outbox outbox;

    /** Latest first; what was sent for thirty days. {@code state} is WAITING, FAILED (waiting after a failure), GIVEN_UP or SENT. */
    @GET
    public RestResponse<PageOf<MailJson>> list(@QueryParam("state") String state, @BeanParam Paging paging, @Context UriInfo uri) {
        OutboxScope scope = seen.scope();
        Inputs inputs = new Inputs(languages.locale());
        OutboxFilter filter = inputs.choice("state", state, OutboxFilter.class);
        inputs.orThrow();
        return Links.page(queries.list(scope, filter, paging.page(languages.locale()), paging.size(languages.locale())).map(MailJson::of), uri);
    }

    /** Has a message tried again within seconds; refused for one that was sent or is being sent. */
    @POST
    @Path("{id}/retry")
    public MailJson retry(@PathParam("id") long id) {
        OutboxScope scope = seen.scope();
        Outbox.Result result = outbox.retry(scope, id, seen.actor());
        if (result != Outbox.Result.DONE) {
            throw seen.problem(result).exception();
        }
        Reread.afterChange();
        return MailJson.of(seen.row(scope, id));
    }
}
