package fr.parvis.notification.web;

import fr.parvis.notification.WebhookEvent;
import fr.parvis.notification.WebhookGuard;
import fr.parvis.notification.WebhookQueries;
import fr.parvis.notification.WebhookQueries.WebhookRow;
import fr.parvis.notification.Webhooks;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormNumber;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.Set;

/** The webhooks of a town, and what its administrator does with them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class WebhookPages {

    /** A webhook as it is shown. */
    record Line(WebhookRow webhook, String kind, String state, List<String> events) {
    }

    /** A secret just made, and whose it is. */
    record Shown(String name, String secret) {
    }

    /** @param shown null but in the answer to the form that made it */
    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhookList(long town, List<Line> webhooks, Shown shown, List<Choice> events, Forms form) implements TemplateInstance {
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
    WebhookGuard guard;

    @Inject
    WebhookQueries queries;

    @Inject
    Webhooks webhooks;

    @GET
    @Path("municipalities/{id}/webhooks")
    public Response list(@PathParam("id") long id) {
        seen.town(id);
        return html.ok(page(id, null, Forms.fresh()));
    }

    /** The secret is shown in the answer to the form itself: it is nowhere to be fetched again. */
    @POST
    @Path("municipalities/{id}/webhooks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        seen.town(id);
        Inputs inputs = new Inputs(languages.locale());
        SentWebhook sent = SentWebhook.read(inputs, form.getFirst("name"), form.getFirst("url"), form.get("events"), guard);
        Optional<Webhooks.Made> made = inputs.errors().isEmpty()
                ? webhooks.create(id, sent.name(), sent.url(), sent.events(), FormNumber.of(form), seen.actor()) : Optional.empty();
        if (made.isEmpty()) {
            if (inputs.errors().isEmpty()) {
                inputs.refuse("name", "too-many", seen.say().tooMany(Webhooks.MOST));
            }
            return html.refused(page(id, null, Forms.refused(form, inputs)));
        }
        return html.ok(page(id, new Shown(sent.name(), made.get().secret()), Forms.fresh()));
    }

    @POST
    @Path("webhooks/{id}/secrets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewSecret(@PathParam("id") long id) {
        WebhookRow webhook = seen.webhook(id);
        return html.ok(page(webhook.municipalityId(), new Shown(webhook.name(), webhooks.renewSecret(id, seen.actor())), Forms.fresh()));
    }

    @POST
    @Path("webhooks/{id}/pauses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pause(@PathParam("id") long id) {
        WebhookRow webhook = seen.webhook(id);
        webhooks.pause(id, seen.actor());
        flash.say(seen.say().saidPaused(webhook.name()));
        return html.seeOther("/municipalities/" + webhook.municipalityId() + "/webhooks");
    }

    @POST
    @Path("webhooks/{id}/resumptions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") long id) {
        WebhookRow webhook = seen.webhook(id);
        webhooks.resume(id, seen.actor());
        flash.say(seen.say().saidResumed(webhook.name()));
        return html.seeOther("/municipalities/" + webhook.municipalityId() + "/webhooks");
    }

    @POST
    @Path("webhooks/{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") long id) {
        WebhookRow webhook = seen.webhook(id);
        webhooks.delete(id, seen.actor());
        flash.say(seen.say().saidDeleted(webhook.name()));
        return html.seeOther("/municipalities/" + webhook.municipalityId() + "/webhooks");
    }

    private WebhookList page(long town, Shown shown, Forms form) {
        List<Choice> events = WebhookEvent.FACTS.stream().map(one -> Choice.of(one, seen.say().event(one))).toList();
        return new WebhookList(town, queries.of(Set.of(town)).stream().map(this::line).toList(), shown, events, form);
    }

    private Line line(WebhookRow row) {
        List<String> events = row.events().stream().map(seen.say()::event).toList();
        return new Line(row, SeenWebhooks.kind(row.state()), seen.say().state(row.state()), events);
    }
}
