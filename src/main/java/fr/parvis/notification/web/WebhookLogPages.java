package fr.parvis.notification.web;

import fr.parvis.notification.WebhookMessages;
import fr.parvis.notification.WebhookQueries;
import fr.parvis.notification.WebhookQueries.DeliveryRow;
import fr.parvis.notification.WebhookQueries.WebhookRow;
import fr.parvis.notification.Webhooks;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;

/** What one webhook was told, and what its server answered. */
@Path("/")
@Authenticated
public class WebhookLogPages {

    private static final int MOST_EXPORTED = 10_000;
    private static final int ONE_PAGE = 50;

    /** A delivery as a row; {@code fault} is null where there is none. */
    record Line(DeliveryRow row, String event, String kind, String standing, String fault) {
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhookLog(WebhookRow webhook, String kind, String state, PageOf<Line> page, Forms form) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenWebhooks seen;

    @Inject
    WebhookQueries queries;

    @Inject
    Webhooks webhooks;

    @GET
    @Path("webhooks/{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @BeanParam Paging paging) {
        return page(200, seen.webhook(id), lines(id, paging.page(languages.locale()), paging.size(languages.locale())), new Inputs(languages.locale()));
    }

    @GET
    @Path("webhooks/{id}/deliveries" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        seen.webhook(id);
        WebhookMessages say = seen.say();
        ListFile list = new ListFile(format, "livraisons-" + id, say.columnDelivery(), say.columnEvent(), say.columnState(), say.columnAttempts(),
                say.columnNext(), say.columnFault(), say.columnStatus(), say.columnAnswer(), say.columnBody(), say.columnWritten(), say.columnSent());
        lines(id, 1, MOST_EXPORTED).items().forEach(line -> list.row(line.row().id(), line.event(), line.standing(), line.row().attempts(),
                line.row().triedAt(), line.fault(), line.row().lastStatus(), line.row().lastAnswer(), line.row().body(), line.row().writtenAt(),
                line.row().sentAt()));
        return list.file();
    }

    @POST
    @Path("webhooks/{id}/tests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response test(@PathParam("id") long id) {
        seen.webhook(id);
        flash.say(seen.say().saidTest(String.valueOf(webhooks.test(id))));
        return html.seeOther("/webhooks/" + id);
    }

    @POST
    @Path("webhooks/{id}/deliveries/{delivery}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response retry(@PathParam("id") long id, @PathParam("delivery") long delivery) {
        WebhookRow webhook = seen.webhook(id);
        Webhooks.Result result = webhooks.retry(id, delivery);
        if (result != Webhooks.Result.DONE) {
            Inputs refused = new Inputs(languages.locale());
            refused.refuse("", "refused", seen.problem(result).getDetail());
            return page(409, webhook, lines(id, 1, ONE_PAGE), refused);
        }
        flash.say(seen.say().saidRetry(String.valueOf(delivery)));
        return html.seeOther("/webhooks/" + id);
    }

    private PageOf<Line> lines(long id, int page, int size) {
        WebhookMessages say = seen.say();
        return queries.deliveries(id, page, size).map(row -> new Line(row, say.event(row.event()), SeenWebhooks.kind(row.state()), say.standing(row.state()),
                row.fault() == null ? null : say.fault(row.fault())));
    }

    private Response page(int status, WebhookRow webhook, PageOf<Line> page, Inputs inputs) {
        return html.of(status, new WebhookLog(webhook, SeenWebhooks.kind(webhook.state()), seen.say().state(webhook.state()), page,
                Forms.refused(new MultivaluedHashMap<>(), inputs)));
    }
}
