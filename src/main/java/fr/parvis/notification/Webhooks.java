package fr.parvis.notification;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.platform.Seal;
import fr.parvis.platform.Secrets;
import fr.parvis.platform.SentBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the administrator of a town may do with its webhooks. The sender alone sends. */
@ApplicationScoped
public class Webhooks {

    /** More are a fault of a program. */
    public static final int MOST = 20;

    /** What came of an act on a delivery. */
    public enum Result {
        DONE, UNKNOWN, DELIVERED, ON_ITS_WAY
    }

    /** A webhook just made, and its secret, which is said here once and never again. */
    public record Made(long id, String secret) {
    }

    private final Seal seal;

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    @Inject
    WebhookFacts facts;

    @Inject
    Webhooks(@ConfigProperty(name = "parvis.webhook-key") String key) {
        seal = new Seal(key);
    }

    /** @return nothing when there are {@link #MOST} already; {@link SentBefore} when this form, which may be null for none, has made its webhook */
    @Transactional
    public Optional<Made> create(long municipalityId, String name, String url, Set<WebhookEvent> events, String formNumber, Actor actor) {
        SentBefore.check(Webhook.class, formNumber);
        if (Webhook.count("municipalityId", municipalityId) >= MOST) {
            return Optional.empty();
        }
        Webhook webhook = Webhook.of(municipalityId, name, url, events, formNumber, actor, clock.instant());
        SentBefore.orKeep(webhook);
        tell(webhook, actor, "notification.webhook-created");
        return Optional.of(new Made(webhook.id, secret(webhook)));
    }

    @Transactional
    public void pause(long id, Actor actor) {
        Webhook webhook = held(id);
        if (webhook.state() == WebhookState.ACTIVE) {
            webhook.pause(clock.instant());
            tell(webhook, actor, "notification.webhook-paused");
        }
    }

    /** What waited leaves, as if it were new. */
    @Transactional
    public void resume(long id, Actor actor) {
        Webhook webhook = held(id);
        if (webhook.state() != WebhookState.ACTIVE) {
            webhook.resume(clock.instant());
            WebhookDelivery.resume(id, clock.instant());
            tell(webhook, actor, "notification.webhook-resumed");
        }
    }

    /** @return the new secret, said here once; what leaves from now on is signed with it */
    @Transactional
    public String renewSecret(long id, Actor actor) {
        Webhook webhook = held(id);
        tell(webhook, actor, "notification.webhook-secret-renewed");
        return secret(webhook);
    }

    @Transactional
    public void delete(long id, Actor actor) {
        Webhook webhook = held(id);
        tell(webhook, actor, "notification.webhook-deleted");
        WebhookDelivery.delete("webhookId", id);
        webhook.delete();
    }

    /** @return the number of what is sent for somebody to see it arrive */
    @Transactional
    public long test(long id) {
        return facts.test(held(id)).id;
    }

    /** Tries a delivery again at the sender's next round, whether it was given up or waits for its hour. */
    @Transactional
    public Result retry(long id, long deliveryId) {
        WebhookDelivery delivery = WebhookDelivery.findById(deliveryId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || delivery.webhookId != id) {
            return Result.UNKNOWN;
        }
        if (delivery.state() == WebhookDelivery.State.DELIVERED) {
            return Result.DELIVERED;
        }
        if (delivery.isOnItsWay(clock.instant())) {
            return Result.ON_ITS_WAY;
        }
        delivery.retry(clock.instant());
        return Result.DONE;
    }

    /** Whoever has the secret may sign in our name: it is opened to send, and shown to nobody. Nothing when the key is another one. */
    Optional<String> secretOf(Webhook webhook) {
        try {
            return Optional.of(seal.open(webhook.sealedSecret(), webhook.owner()));
        } catch (IllegalArgumentException otherKey) {
            return Optional.empty();
        }
    }

    private String secret(Webhook webhook) {
        String secret = secrets.next();
        webhook.keep(seal.close(secret, webhook.owner()));
        return secret;
    }

    /** Held against the sender, who counts its failures. */
    private static Webhook held(long id) {
        return Webhook.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void tell(Webhook webhook, Actor actor, String event) {
        journal.append(Note.of(webhook.municipalityId, actor.author(), event).about("webhook", webhook.id).fact("name", webhook.name));
    }
}
