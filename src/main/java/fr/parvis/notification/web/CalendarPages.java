package fr.parvis.notification.web;

import fr.parvis.notification.CalendarFeeds;
import fr.parvis.notification.CalendarFeeds.FeedRow;
import fr.parvis.notification.CalendarMessages;
import fr.parvis.notification.CalendarScope;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormNumber;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.ProjectQueries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses a person gives to their calendar programs. */
@Path("/calendars")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CalendarPages {

    /** Whoever sees more finds the latest. */
    private static final int MOST_PROJECTS = 200;

    /** A calendar as it is shown. */
    record Line(FeedRow feed, String scope) {
    }

    /** @param address of the calendar just made; null otherwise */
    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarList(List<Line> feeds, String address, List<Choice> scopes, List<Choice> projects, Forms form) implements TemplateInstance {
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
    CalendarFeeds feeds;

    @Inject
    ProjectQueries projects;

    @GET
    public Response list() {
        return html.ok(page(null, Forms.fresh()));
    }

    /** The address is shown in the answer to the form itself: it is nowhere to be fetched again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        Actor actor = signedIn.actor();
        SentCalendar sent = QuarkusTransaction.requiringNew().call(() -> SentCalendar.read(inputs, form::getFirst, actor));
        Optional<String> address = inputs.errors().isEmpty() ? feeds.create(actor, sent.name(), sent.scope(), sent.projectId(), FormNumber.of(form))
                : Optional.empty();
        if (address.isEmpty()) {
            if (inputs.errors().isEmpty()) {
                inputs.refuse("name", "too-many", say().tooMany(CalendarFeeds.MOST));
            }
            return html.refused(page(null, Forms.refused(form, inputs)));
        }
        return html.ok(page(address.get(), Forms.fresh()));
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id) {
        if (!feeds.revoke(signedIn.actor(), id)) {
            throw Problems.notFound(languages.locale());
        }
        flash.say(say().saidRevoked());
        return html.seeOther("/calendars");
    }

    private CalendarList page(String address, Forms form) {
        Actor actor = signedIn.actor();
        CalendarMessages say = say();
        boolean dgs = actor.memberships().stream().anyMatch(held -> held.role() == Role.DGS);
        List<Choice> scopes = Stream.of(CalendarScope.values()).filter(scope -> dgs || scope != CalendarScope.DGS)
                .map(scope -> Choice.of(scope, say.scope(scope))).toList();
        List<Choice> known = projects.visible(actor, 1, MOST_PROJECTS).items().stream().map(project -> Choice.of(project.id(), project.title())).toList();
        return new CalendarList(feeds.of(actor).stream().map(feed -> new Line(feed, say.scope(feed.scope()))).toList(), address, scopes, known, form);
    }

    private CalendarMessages say() {
        return Words.in(CalendarMessages.class, languages.locale());
    }
}
