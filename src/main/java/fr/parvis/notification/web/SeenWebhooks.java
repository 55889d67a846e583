package fr.parvis.notification.web;

import fr.parvis.notification.WebhookDelivery;
import fr.parvis.notification.WebhookMessages;
import fr.parvis.notification.WebhookQueries;
import fr.parvis.notification.WebhookQueries.WebhookRow;
import fr.parvis.notification.WebhookState;
import fr.parvis.notification.Webhooks;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pages and the API of webhooks share: whose their reader may see, and the words of what is refused. */
@RequestScoped
class SeenWebhooks {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    WebhookQueries queries;

    /** The towns somebody administers; ends the request of whoever administers none. */
    Set<Long> towns() {
        Set<Long> towns = actor().municipalityIds().stream().filter(town -> actor().has(town, Role.ADMIN)).collect(Collectors.toSet());
        if (towns.isEmpty()) {
            throw Problems.notAllowed(say().adminOnly(), languages.locale());
        }
        return towns;
    }

    /** Ends the request of whoever does not administer the town; for whoever does not belong to it, it does not exist. */
    void town(long id) {
        if (!actor().belongsTo(id)) {
            throw Problems.notFound(languages.locale());
        }
        if (!actor().has(id, Role.ADMIN)) {
            throw Problems.notAllowed(say().adminOnly(), languages.locale());
        }
    }

    WebhookRow webhook(long id) {
        WebhookRow row = queries.row(id).orElseThrow(() -> Problems.notFound(languages.locale()));
        town(row.municipalityId());
        return row;
    }

    Actor actor() {
        return signedIn.actor();
    }

    /** What stands against an act that was refused; ends the request about a delivery that is not there. */
    Problem problem(Webhooks.Result refused) {
        Problem problem = Problem.of(409).type("not-from-here").title(say().titleNotFromHere());
        return switch (refused) {
            case DELIVERED -> problem.detail(say().alreadyDelivered());
            case ON_ITS_WAY -> problem.detail(say().onItsWay());
            case UNKNOWN, DONE -> throw Problems.notFound(languages.locale());
        };
    }

    WebhookMessages say() {
        return Words.in(WebhookMessages.class, languages.locale());
    }

    static String kind(WebhookState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case PAUSED -> "idle";
            case FAILING -> "bad";
        };
    }

    static String kind(WebhookDelivery.State state) {
        return switch (state) {
            case WAITING -> "note";
            case DELIVERED -> "good";
            case GIVEN_UP -> "bad";
        };
    }
}
