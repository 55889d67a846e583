package fr.parvis.notification.web;

import fr.parvis.notification.Inbox;
import fr.parvis.notification.NoticeKind;
import fr.parvis.notification.NoticeMessages;
import fr.parvis.notification.NoticeQueries;
import fr.parvis.notification.NoticeQueries.Filter;
import fr.parvis.notification.NoticeQueries.NoticeRow;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person was told, each with the reason why it is there. */
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class NoticePages {

    /** A message as it is shown. */
    record Line(NoticeRow row, String kind, String why) {
    }

    /** @param query of the address, which the links to other pages carry on */
    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticeList(PageOf<Line> page, int unread, List<Choice> kinds, String kind, boolean unreadOnly, String query) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    NoticeQueries notices;

    @Inject
    Inbox inbox;

    @GET
    public Response list(@QueryParam("kind") String kind, @QueryParam("unread") String unread, @BeanParam Paging paging, @Context UriInfo uri) {
        Locale locale = languages.locale();
        NoticeMessages say = say();
        // What cannot be read is no filter: an old address still shows the page.
        NoticeKind asked = Stream.of(NoticeKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
        boolean unreadOnly = "true".equals(unread);
        Actor actor = signedIn.actor();
        PageOf<Line> page = notices.of(actor, new Filter(asked, unreadOnly), paging.page(locale), paging.size(locale))
                .map(row -> new Line(row, say.kind(row.kind()), say.why(row.kind())));
        List<Choice> kinds = Stream.of(NoticeKind.values()).map(one -> Choice.of(one, say.kind(one))).toList();
        String query = uri.getRequestUri().getRawQuery();
        return html.ok(new NoticeList(page, (int) notices.unread(actor), kinds, asked == null ? "" : asked.name(), unreadOnly, query == null ? "" : query));
    }

    @POST
    @Path("{id}/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("id") long id, @FormParam("unread") String unread) {
        boolean read = !"true".equals(unread);
        if (!inbox.mark(signedIn.actor(), id, read)) {
            throw Problems.notFound(languages.locale());
        }
        flash.say(read ? say().saidRead() : say().saidUnread());
        return html.seeOther("/notifications");
    }

    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response markAll() {
        flash.say(say().saidAll(inbox.markAll(signedIn.actor())));
        return html.seeOther("/notifications");
    }

    private NoticeMessages say() {
        return Words.in(NoticeMessages.class, languages.locale());
    }
}
