package fr.parvis.notification;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.parvis.Visitor;
import fr.parvis.journal.JournalLine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator's pages of webhooks: made, paused, tried and deleted there, with what their servers answered. */
@QuarkusTest
class WebhookPageTest {

    @Inject
    EntityManagerFactory factory;

    @Inject
    Webhooks webhooks;

    private Visitor admin;
    private String list;

    @BeforeEach
    void empty() {
        WebhookFixture.empty();
        admin = Visitor.signedIn("admin");
        list = "/municipalities/" + LEAD.town() + "/webhooks";
    }

    @AfterEach
    void none() {
        WebhookFixture.empty();
    }

    @Test
    void theSecretIsShownOnceAndAFormThatIsRefusedKeepsWhatWasTyped() {
        admin.get("/municipalities/" + LEAD.town()).then().body(containsString("href=\"" + list + "\""));
        Visitor.signedIn("lead").get("/municipalities/" + LEAD.town()).then().body(not(containsString("href=\"" + list + "\"")));
        admin.get(list).then().statusCode(200).body(containsString("Aucun webhook"));
        admin.post(list, Map.of("name", "Portail", "url", "http://10.0.0.1/", "events", "TASK_MOVED")).then().statusCode(422)
                .body(containsString("value=\"Portail\"")).body(containsString("doit commencer par https://")).body(containsString("value=\"TASK_MOVED\" checked"));
        String made = admin.post(list, Map.of("name", "Portail", "url", "https://hooks.example/", "events", "TASK_MOVED")).then().statusCode(200).extract().asString();
        String secret = made.replaceAll("(?s).*<code>([A-Za-z0-9_-]{43})</code>.*", "$1");
        assertEquals(43, secret.length());
        admin.get(list).then().body(containsString("Portail")).body(containsString("Une tâche change d’état")).body(not(containsString(secret)));
        Visitor.signedIn("admin").inEnglish().get(list).then().body(containsString("A task changes state"));
    }

    @Test
    void itIsPausedResumedGivenANewSecretAndDeletedAfterAWordOfWhatThatMeans() {
        long id = made();
        admin.get(list).then().body(containsString("Ce qui arrivera pendant la pause")).body(containsString("Le webhook et le journal de ses livraisons disparaissent"));
        admin.post("/webhooks/" + id + "/pauses", Map.of()).then().statusCode(303).header("Location", containsString(list));
        admin.get(list).then().body(containsString("est en pause")).body(containsString("En pause"));
        admin.post("/webhooks/" + id + "/resumptions", Map.of()).then().statusCode(303);
        assertEquals(WebhookState.ACTIVE, WebhookFixture.webhook(id).state());
        admin.post("/webhooks/" + id + "/secrets", Map.of()).then().statusCode(200).body(containsString("ne sera plus affiché"));
        admin.post("/webhooks/" + id + "/deletion", Map.of()).then().statusCode(303);
        assertNull(WebhookFixture.webhook(id));
        admin.get("/webhooks/" + id).then().statusCode(404);
        admin.get("/municipalities/" + LEAD.town() + "/journal.jsonl").then().body(containsString("notification.webhook-deleted"));
        assertEquals("a supprimé le webhook «\u00a0Portail\u00a0»", told("notification.webhook-deleted"));
    }

    @Test
    void theLogTellsWhatTheServerAnsweredAndOffersToTryAgain() {
        long id = made();
        admin.post("/webhooks/" + id + "/tests", Map.of()).then().statusCode(303);
        long delivery = WebhookFixture.deliveries(id).get(0).id;
        QuarkusTransaction.requiringNew().run(() -> {
            WebhookDelivery one = WebhookDelivery.findById(delivery);
            one.claim(Instant.now().minusSeconds(600));
            one.failed(new WebhookRefused(WebhookFault.REFUSED, 503, "<b>Maintenance</b>"));
        });
        admin.get("/webhooks/" + id).then().statusCode(200).body(containsString("Le serveur a refusé la requête")).body(containsString("Réponse 503"))
                .body(containsString("&lt;b&gt;Maintenance&lt;/b&gt;"));
        admin.get("/webhooks/" + id + "/deliveries.csv").then().statusCode(200).body(containsString(";503;")).body(containsString("Le serveur a refusé la requête"));
        admin.post("/webhooks/" + id + "/deliveries/" + delivery + "/retry", Map.of()).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> WebhookDelivery.<WebhookDelivery>findById(delivery).delivered(204, "", Instant.now()));
        admin.post("/webhooks/" + id + "/deliveries/" + delivery + "/retry", Map.of()).then().statusCode(409).body(containsString("déjà arrivée"));
        admin.get("/webhooks/" + id + "?page=999").then().statusCode(200);
    }

    @Test
    void aHundredDeliveriesTakeNotOneStatementMore() {
        long id = made();
        IntStream.range(0, 2).forEach(any -> webhooks.test(id));
        admin.get("/webhooks/" + id + "?size=200");
        long few = statements(id);
        IntStream.range(0, 100).forEach(any -> webhooks.test(id));
        assertEquals(few, statements(id));
    }

    private long statements(long id) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        admin.get("/webhooks/" + id + "?size=200").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private long made() {
        admin.post(list, Map.of("name", "Portail", "url", "https://hooks.example/", "events", "TASK_MOVED")).then().statusCode(200);
        return QuarkusTransaction.requiringNew().call(() -> Webhook.<Webhook>findAll().<Webhook>firstResult().id);
    }

    private static String told(String event) {
        return new NotificationNarrator().tell(new JournalLine(1, Instant.EPOCH, event, null, "webhook", 1L, 1L, "Paul Marchand", null, null, null, "", Map.of(),
                Map.of(), Map.of("name", "Portail")), Locale.FRENCH);
    }
}
