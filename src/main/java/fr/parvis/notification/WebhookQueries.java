package fr.parvis.notification;

import fr.parvis.platform.PageOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Webhooks and their deliveries as their administrators see them: never a secret. Callers have checked who asks. */
@ApplicationScoped
public class WebhookQueries {

    private static final String WEBHOOK = """
            select w.id, w.municipalityId, w.name, w.url, w.events, w.state, w.failures, w.stateAt, w.createdByName, w.createdAt from Webhook w where\s""";

    private static final String DELIVERY = """
            select d.id, d.event, d.body, d.state, d.attempts, d.nextAttemptAt, d.fault, d.lastStatus, d.lastAnswer, d.writtenAt, d.sentAt
            from WebhookDelivery d where d.webhookId = ?1""";

    /** A webhook without its secret. */
    public record WebhookRow(long id, long municipalityId, String name, String url, String eventNames, WebhookState state, int failures, Instant stateAt,
            String createdByName, Instant createdAt) {

        public Set<WebhookEvent> events() {
            return Webhook.events(eventNames);
        }

        public boolean active() {
            return state == WebhookState.ACTIVE;
        }

        /** Stopped, since it failed too often. */
        public boolean failing() {
            return state == WebhookState.FAILING;
        }
    }

    /** A delivery; {@code fault}, {@code lastStatus} and {@code lastAnswer} are null where there is none. */
    public record DeliveryRow(long id, WebhookEvent event, String body, WebhookDelivery.State state, int attempts, Instant nextAttemptAt, WebhookFault fault,
            Integer lastStatus, String lastAnswer, Instant writtenAt, Instant sentAt) {

        /** When it is tried again; null when it is not. */
        public Instant triedAt() {
            return state == WebhookDelivery.State.WAITING ? nextAttemptAt : null;
        }
    }

    @Transactional
    public List<WebhookRow> of(Collection<Long> towns) {
        return Webhook.find(WEBHOOK + "w.municipalityId in ?1 order by w.name, w.id", towns).project(WebhookRow.class).list();
    }

    @Transactional
    public Optional<WebhookRow> row(long id) {
        return Webhook.find(WEBHOOK + "w.id = ?1", id).project(WebhookRow.class).firstResultOptional();
    }

    /** Latest first. */
    @Transactional
    public PageOf<DeliveryRow> deliveries(long webhookId, int page, int size) {
        List<DeliveryRow> rows = WebhookDelivery.find(DELIVERY + " order by d.id desc", webhookId).page(page - 1, size).project(DeliveryRow.class).list();
        return PageOf.read(rows, page, size, () -> WebhookDelivery.count("webhookId", webhookId));
    }

    @Transactional
    public Optional<DeliveryRow> delivery(long webhookId, long id) {
        return WebhookDelivery.find(DELIVERY + " and d.id = ?2", webhookId, id).project(DeliveryRow.class).firstResultOptional();
    }
}
