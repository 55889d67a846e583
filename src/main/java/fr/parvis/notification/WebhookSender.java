package fr.parvis.notification;

import fr.parvis.notification.WebhookDelivery.Due;
import fr.parvis.platform.OutwardCall;
import fr.parvis.platform.OutwardCall.Answer;
import fr.parvis.platform.OutwardCall.Unanswered;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Delivers what webhooks are to be told: claimed in a transaction, sent outside any, recorded in another. What another process holds is passed over, so that
 * several share the work; killed between sending and recording it sends once more, under the same number, by which its reader knows it.
 */
@ApplicationScoped
public class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final int MOST_OF_EACH = 50;
    private static final int MOST = 200;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int REFUSAL = 400;

    /** What was claimed, with all that sending it takes. */
    private record Claimed(WebhookDelivery delivery, String url, Optional<String> secret) {
    }

    @Inject
    Clock clock;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookGuard guard;

    @Inject
    OutwardCall call;

    @Inject
    WebhookMail mail;

    /** A webhook that fails has its next turn at the next round: a dead server costs each round one wait, and not fifty. */
    @Scheduled(every = "${parvis.webhook.every:10s}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendWaiting() {
        Set<Long> failed = new HashSet<>();
        for (Due due : QuarkusTransaction.requiringNew().call(() -> WebhookDelivery.due(clock.instant(), MOST_OF_EACH, MOST))) {
            if (!failed.contains(due.webhookId())) {
                Optional<Claimed> claimed = QuarkusTransaction.requiringNew().call(() -> claim(due));
                if (claimed.isPresent() && !send(claimed.get())) {
                    failed.add(due.webhookId());
                }
            }
        }
    }

    @Scheduled(every = "${parvis.webhook.forget-every:6h}", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        QuarkusTransaction.requiringNew().run(() -> WebhookDelivery.forget(clock.instant().minus(KEPT)));
    }

    private Optional<Claimed> claim(Due due) {
        return WebhookDelivery.takeUp(due.id(), clock.instant()).map(delivery -> {
            if (delivery.claimedAt() != null) {
                LOG.warnf("Delivery %d was taken up at %s and nothing was recorded since: it is sent again and may arrive twice", delivery.id,
                        delivery.claimedAt());
            }
            delivery.claim(clock.instant());
            Webhook webhook = Webhook.findById(due.webhookId());
            return new Claimed(delivery, webhook.url, webhooks.secretOf(webhook));
        });
    }

    /** @return whether it arrived */
    private boolean send(Claimed claimed) {
        WebhookDelivery delivery = claimed.delivery();
        try {
            Answer answer = called(claimed);
            if (answer.status() < OK || answer.status() >= REDIRECTION) {
                boolean elsewhere = answer.status() >= REDIRECTION && answer.status() < REFUSAL;
                throw new WebhookRefused(elsewhere ? WebhookFault.REDIRECTED : WebhookFault.REFUSED, answer.status(), answer.words());
            }
            record(delivery, (one, webhook) -> {
                one.delivered(answer.status(), answer.words(), clock.instant());
                webhook.delivered();
            });
            return true;
        } catch (WebhookRefused refused) {
            LOG.warnf("Delivery %d to webhook %d failed (attempt %d): %s %s", delivery.id, delivery.webhookId, delivery.attempts(), refused.fault(),
                    refused.status());
            record(delivery, (one, webhook) -> failed(one, webhook, refused));
            return false;
        }
    }

    private Answer called(Claimed claimed) throws WebhookRefused {
        try {
            return call.post(guard.target(claimed.url()), headers(claimed), claimed.delivery().body);
        } catch (Unanswered nothing) {
            throw new WebhookRefused(WebhookFault.valueOf(nothing.silence().name()));
        }
    }

    private Map<String, String> headers(Claimed claimed) throws WebhookRefused {
        WebhookDelivery delivery = claimed.delivery();
        String secret = claimed.secret().orElseThrow(() -> new WebhookRefused(WebhookFault.SECRET));
        long timestamp = clock.instant().getEpochSecond();
        return Map.of("Content-Type", "application/json", "User-Agent", "Parvis", "Parvis-Event", delivery.event.code(), "Parvis-Delivery",
                String.valueOf(delivery.id), "Parvis-Timestamp", String.valueOf(timestamp), "Parvis-Signature",
                WebhookSignature.of(secret, timestamp, delivery.body));
    }

    private void failed(WebhookDelivery delivery, Webhook webhook, WebhookRefused refused) {
        Instant now = clock.instant();
        delivery.failed(refused);
        if (webhook.failed(now)) {
            mail.stopped(webhook, refused.fault());
        }
    }

    /** The webhook first, as whoever pauses or deletes it does; either may be gone by now. */
    private static void record(WebhookDelivery sent, BiConsumer<WebhookDelivery, Webhook> what) {
        QuarkusTransaction.requiringNew().run(() -> {
            Webhook webhook = Webhook.findById(sent.webhookId, LockModeType.PESSIMISTIC_WRITE);
            WebhookDelivery delivery = WebhookDelivery.findById(sent.id, LockModeType.PESSIMISTIC_WRITE);
            if (webhook != null && delivery != null) {
                what.accept(delivery, webhook);
            }
        });
    }
}
