package fr.parvis.notification;

import fr.parvis.people.Actor;
import fr.parvis.people.Person;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;

/** Webhooks as administrators and the sender leave them. */
final class WebhookFixture {

    static final String URL = "http://hook.example:" + HookServer.PORT + "/parvis?from=test";

    private WebhookFixture() {
    }

    /** Made without asking whether its address may be one: names change their minds. */
    static Webhooks.Made made(long town, String url, Set<WebhookEvent> events) {
        return Arc.container().instance(Webhooks.class).get().create(town, "Supervision", url, events, null, admin()).orElseThrow();
    }

    static Actor admin() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person admin = Person.withEmail("admin@demo.parvis.example").orElseThrow();
            return new Actor(admin.id, admin.name, admin.email, null, List.of());
        });
    }

    static Webhook webhook(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Webhook.findById(id));
    }

    static List<WebhookDelivery> deliveries(long webhook) {
        return QuarkusTransaction.requiringNew().call(() -> WebhookDelivery.list("webhookId = ?1 order by id", webhook));
    }

    static void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            WebhookDelivery.deleteAll();
            Webhook.deleteAll();
        });
    }
}
