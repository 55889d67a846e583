package fr.parvis.notification.web;

import fr.parvis.notification.Outbox;
import fr.parvis.notification.OutboxFilter;
import fr.parvis.notification.OutboxMessages;
import fr.parvis.notification.OutboxQueries;
import fr.parvis.notification.OutboxQueries.Counts;
import fr.parvis.notification.OutboxQueries.MailRow;
import fr.parvis.notification.OutboxScope;
import fr.parvis.notification.web.MailLines.MailLine;
import fr.parvis.notification.web.OutboxView.Heap;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Reread;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;

/** The outbox of the towns somebody administers: what waits, failed, was given up or left, without the words of any message. */
@Path("/")
@Authenticated
public class OutboxPages {

    private static final int MOST_EXPORTED = 10_000;
    private static final int ONE_PAGE = 50;

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OutboxList(OutboxView view, PageOf<MailLine> page, Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    SeenOutbox seen;

    @Inject
    OutboxQueries queries;

    @Inject
    MailLines lines;

    @Inject
    Outbox outbox;

    @GET
    @Path("outbox")
    @Produces(MediaType.TEXT_HTML)
    public Response list(@QueryParam("state") String state, @BeanParam Paging paging, @Context UriInfo uri) {
        OutboxScope scope = seen.scope();
        Inputs inputs = new Inputs(languages.locale());
        OutboxFilter filter = inputs.choice("state", state, OutboxFilter.class);
        boolean understood = inputs.errors().isEmpty();
        return page(understood ? 200 : 422, scope, filter, lines.of(scope, filter, paging.page(languages.locale()), paging.size(languages.locale())),
                understood ? uri.getRequestUri().getRawQuery() : null, inputs);
    }

    @GET
    @Path("outbox" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("format") String format, @QueryParam("state") String state) {
        OutboxScope scope = seen.scope();
        OutboxMessages say = seen.say();
        Inputs inputs = new Inputs(languages.locale());
        OutboxFilter filter = inputs.choice("state", state, OutboxFilter.class);
        inputs.orThrow();
        ListFile list = new ListFile(format, "courriels", say.columnSubject(), say.columnRecipient(), say.columnTown(), say.columnState(),
                say.columnAttempts(), say.columnNext(), say.columnFault(), say.columnAnswer(), say.columnWritten(), say.columnSent());
        lines.of(scope, filter, 1, MOST_EXPORTED).items().forEach(line -> list.row(line.row().subject(), line.row().recipient(), line.town(),
                line.standing(), line.row().attempts(), line.row().triedAt(), line.fault(), line.row().lastError(), line.row().writtenAt(),
                line.row().sentAt()));
        return list.file();
    }

    @POST
    @Path("outbox/{id}/retry")
    @Produces(MediaType.TEXT_HTML)
    public Response retry(@PathParam("id") long id, @FormParam("state") String state) {
        OutboxScope scope = seen.scope();
        return done(scope, outbox.retry(scope, id, seen.actor()), id, state);
    }

    @POST
    @Path("outbox/{id}/giving-up")
    @Produces(MediaType.TEXT_HTML)
    public Response giveUp(@PathParam("id") long id, @FormParam("state") String state) {
        OutboxScope scope = seen.scope();
        return done(scope, outbox.giveUp(scope, id, seen.actor()), id, state);
    }

    /** Everything that was given up is tried again. */
    @POST
    @Path("outbox/retries")
    @Produces(MediaType.TEXT_HTML)
    public Response retryAll() {
        flash.say(seen.say().retryAllSaid(outbox.retryGivenUp(seen.scope(), seen.actor())));
        return html.seeOther("/outbox");
    }

    private Response done(OutboxScope scope, Outbox.Result result, long id, String state) {
        Inputs inputs = new Inputs(languages.locale());
        OutboxFilter filter = inputs.choice("state", state, OutboxFilter.class);
        if (result != Outbox.Result.DONE) {
            Inputs refused = new Inputs(languages.locale());
            refused.refuse("", "refused", seen.problem(result).getDetail());
            return page(409, scope, filter, lines.of(scope, filter, 1, ONE_PAGE), filter == null ? null : "state=" + filter, refused);
        }
        Reread.afterChange();
        MailRow row = seen.row(scope, id);
        flash.say(row.standing() == OutboxFilter.GIVEN_UP ? seen.say().giveUpSaid(row.recipient()) : seen.say().retrySaid(row.recipient()));
        return html.seeOther("/outbox" + (filter == null ? "" : "?state=" + filter));
    }

    private Response page(int status, OutboxScope scope, OutboxFilter filter, PageOf<MailLine> page, String query, Inputs inputs) {
        List<Choice> choices = Arrays.stream(OutboxFilter.values()).map(one -> Choice.of(one, seen.say().choice(one))).toList();
        OutboxView view = new OutboxView(heaps(queries.counts(scope)), filter == null ? "" : filter.name(), choices, query, scope.towns().size() > 1);
        return html.of(status, new OutboxList(view, page, Forms.refused(new MultivaluedHashMap<>(), inputs)));
    }

    private List<Heap> heaps(Counts counts) {
        return Arrays.stream(OutboxFilter.values()).map(one -> new Heap(seen.say().choice(one), counts.of(one), one.name())).toList();
    }
}
