package fr.parvis.notification;

import fr.parvis.inventory.Dataset;
import fr.parvis.journal.Noted;
import fr.parvis.platform.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what webhooks are to be told, in the transaction of the fact. Their requests name things by kind and number and say no more: whoever is told asks
 * the API for the rest, with a token that sees what it may see. A dataset that is not to be mentioned is not.
 */
@ApplicationScoped
public class WebhookFacts {

    @Inject
    Clock clock;

    @Inject
    WebhookListeners listeners;

    void hear(@Observes Noted row) {
        Set<WebhookEvent> events = WebhookEvent.of(row);
        if (events.isEmpty()) {
            return;
        }
        List<Webhook> wanting = listeners.of(row.municipalityId()).stream().filter(webhook -> webhook.wants(events)).toList();
        if (wanting.isEmpty() || isUnmentioned(row)) {
            return;
        }
        for (Webhook webhook : wanting) {
            events.stream().filter(webhook.events()::contains).forEach(event -> write(webhook, event, row));
        }
    }

    /** A request with which somebody wants to see one arrive. */
    WebhookDelivery test(Webhook webhook) {
        WebhookDelivery delivery = WebhookDelivery.to(webhook, WebhookEvent.TEST, clock.instant());
        delivery.body = body(delivery, webhook.municipalityId, null, Map.of("kind", "webhook", "id", webhook.id), null);
        return delivery;
    }

    private static void write(Webhook webhook, WebhookEvent event, Noted row) {
        WebhookDelivery delivery = WebhookDelivery.to(webhook, event, row.at());
        delivery.body = body(delivery, row.municipalityId(), row.projectId(), Map.of("kind", row.subjectKind(), "id", row.subjectId()),
                Map.of("position", row.position(), "hash", row.hash()));
    }

    private static String body(WebhookDelivery delivery, long municipality, Long project, Map<String, Object> subject, Map<String, Object> journal) {
        Map<String, Object> members = new HashMap<>();
        members.put("id", delivery.id);
        members.put("event", delivery.event.code());
        members.put("municipality", municipality);
        members.put("project", project);
        members.put("subject", subject);
        members.put("at", delivery.writtenAt.toString());
        members.put("journal", journal);
        return CanonicalJson.write(members);
    }

    private static boolean isUnmentioned(Noted row) {
        if (!row.subjectKind().equals("dataset")) {
            return false;
        }
        Dataset dataset = Dataset.findById(row.subjectId());
        return dataset == null || dataset.standing().withheld();
    }
}
