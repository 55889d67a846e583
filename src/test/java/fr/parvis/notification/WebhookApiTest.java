package fr.parvis.notification;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Neighbour;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs of an administrator make webhooks of the own town, see what became of them, and never a secret twice. */
@QuarkusTest
class WebhookApiTest {

    private static final String PATH = "/api/v1/webhooks";

    @Inject
    Neighbour neighbour;

    @Inject
    Webhooks webhooks;

    @BeforeEach
    @AfterEach
    void empty() {
        KnownNames.forget();
        WebhookFixture.empty();
    }

    @Test
    void theSecretIsSaidOnceAndTheRestAsOftenAsAsked() {
        String secret = made().path("secret");
        assertEquals(43, secret.length());
        ADMIN.asks().get(PATH).then().statusCode(200).body("items[0].name", equalTo("Portail")).body("items[0].url", equalTo("https://hooks.example/parvis"))
                .body("items[0].events", contains("GATE_DECIDED", "TASK_MOVED")).body("items[0].state", equalTo("ACTIVE")).body("items[0].failures", equalTo(0))
                .body(not(containsString(secret)));
    }

    @Test
    void whatCannotBeAWebhookIsRefusedFieldByField() {
        KnownNames.say("turns.example", "203.0.113.10 10.0.0.1");
        for (String url : List.of("https://127.0.0.1/", "https://turns.example/", "http://hooks.example/", "https://u:p@hooks.example/", "javascript:alert(1)",
                "https://hooks.example:25/")) {
            ADMIN.post(PATH, Map.of("name", "Portail", "url", url, "events", List.of("TASK_MOVED"))).then().statusCode(422)
                    .body("errors[0].pointer", equalTo("/url"));
        }
        ADMIN.post(PATH, Map.of("name", "Portail", "url", "https://turns.example/", "events", List.of("TASK_MOVED"))).then()
                .body("errors[0].code", equalTo("private")).body("errors[0].message", containsString("PARVIS_WEBHOOK_ALLOW"));
        ADMIN.post(PATH, Map.of("name", "Portail", "url", "https://hooks.example/", "events", List.of())).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/events")).body("errors[0].message", equalTo("Choisissez au moins un fait."));
        ADMIN.post(PATH, Map.of("name", "Portail", "url", "https://hooks.example/", "events", List.of("TEST"))).then().statusCode(422)
                .body("errors[0].message", containsString("PHASE_MOVED"));
        ADMIN.post(PATH, Map.of("municipalityId", neighbour.townId(), "name", "Portail", "url", "https://hooks.example/", "events", List.of("TASK_MOVED")))
                .then().statusCode(422).body("errors[0].pointer", equalTo("/municipalityId"));
    }

    @Test
    void thereAreTwentyAtMost() {
        for (int i = 0; i < Webhooks.MOST; i++) {
            made();
        }
        ADMIN.post(PATH, body()).then().statusCode(422).body("errors[0].message", containsString("20 webhooks"));
    }

    @Test
    void anotherTownsWebhookDoesNotExistAndALeadIsToldWhomToAsk() {
        long other = WebhookFixture.made(neighbour.townId(), WebhookFixture.URL, WebhookEvent.FACTS).id();
        long own = made().jsonPath().getLong("id");
        ADMIN.asks().get(PATH).then().body("total", equalTo(1));
        ADMIN.asks().get(PATH + "/" + other + "/deliveries").then().statusCode(404);
        ADMIN.asks().delete(PATH + "/" + other).then().statusCode(404);
        neighbour.asks().get(PATH + "/" + own + "/deliveries").then().statusCode(404);
        LEAD.asks().get(PATH).then().statusCode(403).body("detail", containsString("administrateur de la commune"));
        LEAD.asks().delete(PATH + "/" + own).then().statusCode(403);
    }

    @Test
    void aDeliveryIsListedAndTriedAgainButOfItsOwnWebhookAlone() {
        long id = made().jsonPath().getLong("id");
        long other = made().jsonPath().getLong("id");
        long delivery = webhooks.test(id);
        ADMIN.asks().get(PATH + "/" + id + "/deliveries").then().statusCode(200).body("items[0].event", equalTo("TEST")).body("items[0].state", equalTo("WAITING"))
                .body("items[0].body", containsString("\"event\":\"test\"")).body("items[0].nextAttemptAt", notNullValue());
        ADMIN.post(PATH + "/" + id + "/deliveries/" + delivery + "/retry", Map.of()).then().statusCode(200).body("id", equalTo((int) delivery));
        ADMIN.post(PATH + "/" + other + "/deliveries/" + delivery + "/retry", Map.of()).then().statusCode(404);
        QuarkusTransaction.requiringNew().run(() -> WebhookDelivery.<WebhookDelivery>findById(delivery).claim(Instant.now()));
        ADMIN.post(PATH + "/" + id + "/deliveries/" + delivery + "/retry", Map.of()).then().statusCode(409).body("detail", containsString("dans une minute"));
        ADMIN.asks().delete(PATH + "/" + id).then().statusCode(204);
        ADMIN.asks().get(PATH + "/" + id + "/deliveries").then().statusCode(404);
        assertEquals(List.of(), WebhookFixture.deliveries(id));
    }

    private static ExtractableResponse<Response> made() {
        return ADMIN.post(PATH, body()).then().statusCode(201).extract();
    }

    private static Map<String, ?> body() {
        return Map.of("name", "Portail", "url", "https://hooks.example/parvis", "events", List.of("TASK_MOVED", "GATE_DECIDED"));
    }
}
