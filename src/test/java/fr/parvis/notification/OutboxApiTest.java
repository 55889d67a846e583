package fr.parvis.notification;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Neighbour;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs of an administrator follow the mail of the own town: never its words, never another town's. */
@QuarkusTest
class OutboxApiTest {

    private static final String PATH = "/api/v1/outbox";

    @Inject
    Neighbour neighbour;

    private long town;

    @BeforeEach
    void empty() {
        OutboxFixture.empty();
        town = LEAD.town();
    }

    @Test
    void eachStateIsListedWithoutTheWordsOfTheMessage() {
        OutboxFixture.waiting(town, "waiting@valmure.example");
        OutboxFixture.failing(town, "failing@valmure.example");
        OutboxFixture.givenUp(town, "up@valmure.example");
        OutboxFixture.sent(town, "sent@valmure.example", 29);
        OutboxFixture.sent(town, "old@valmure.example", 31);
        ADMIN.asks().get(PATH).then().statusCode(200).body("total", equalTo(4)).body(not(containsString("invitations")))
                .body("items.recipient", not(hasItem("old@valmure.example")));
        ADMIN.asks().get(PATH + "?state=WAITING").then().body("items.recipient", contains("failing@valmure.example", "waiting@valmure.example"));
        ADMIN.asks().get(PATH + "?state=FAILED").then().body("items", hasSize(1)).body("items[0].state", equalTo("WAITING"))
                .body("items[0].attempts", equalTo(1)).body("items[0].lastError", containsString("550 5.1.1"))
                .body("items[0].nextAttemptAt", notNullValue()).body("items[0].sentAt", nullValue());
        ADMIN.asks().get(PATH + "?state=GIVEN_UP").then().body("items.recipient", contains("up@valmure.example"))
                .body("items[0].nextAttemptAt", nullValue());
        ADMIN.asks().get(PATH + "?state=SENT").then().body("items.recipient", contains("sent@valmure.example")).body("items[0].sentAt", notNullValue())
                .body("items[0].subject", equalTo("Votre accès à Parvis")).body("items[0].writtenAt", notNullValue());
        ADMIN.asks().get(PATH + "?size=1&page=2").then().body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        ADMIN.asks().get(PATH + "?state=LOST").then().statusCode(422).body("errors[0].pointer", equalTo("/state"));
    }

    @Test
    void anotherTownsMessageAndOneOfNoTownDoNotExist() {
        long other = OutboxFixture.givenUp(neighbour.townId(), "other@essai.example");
        long nobodys = OutboxFixture.givenUp(null, "nobodys@essai.example");
        ADMIN.asks().get(PATH).then().body("total", equalTo(0));
        for (long id : new long[] {other, nobodys}) {
            ADMIN.post(PATH + "/" + id + "/retry", Map.of()).then().statusCode(404);
            assertEquals(OutboxMail.State.GIVEN_UP, OutboxFixture.mail(id).state());
        }
    }

    @Test
    void whoAdministersEveryTownSeesWhatIsNoTowns() {
        OutboxMail nobodys = new OutboxMail();
        assertTrue(new OutboxScope(Set.of(1L, 2L), true).holds(nobodys));
        assertFalse(new OutboxScope(Set.of(1L), false).holds(nobodys));
    }

    @Test
    void whoAdministersNothingIsToldWhomToAsk() {
        LEAD.asks().get(PATH).then().statusCode(403).body("detail", containsString("l’administrateur"));
        neighbour.asks().get(PATH).then().statusCode(403);
    }

    @Test
    void whatWasGivenUpIsTriedAgainAsOftenAsANewMessage() {
        long id = OutboxFixture.givenUp(town, "up@valmure.example");
        ADMIN.post(PATH + "/" + id + "/retry", Map.of()).then().statusCode(200).body("state", equalTo("WAITING")).body("attempts", equalTo(0))
                .body("nextAttemptAt", notNullValue());
    }

    @Test
    void whatLeftOrIsLeavingIsNotSentTwice() {
        long sent = OutboxFixture.sent(town, "sent@valmure.example", 1);
        ADMIN.post(PATH + "/" + sent + "/retry", Map.of()).then().statusCode(409).body("detail", containsString("déjà parti"));
        long leaving = OutboxFixture.onItsWay(town, "leaving@valmure.example");
        ADMIN.post(PATH + "/" + leaving + "/retry", Map.of()).then().statusCode(409).body("detail", containsString("dans une minute"));
        ADMIN.post(PATH + "/999999999/retry", Map.of()).then().statusCode(404);
    }

    @Test
    void theMailOfAFactIsItsTowns() {
        long project = LEAD.project("Courriels").id();
        LEAD.post("/api/v1/projects/" + project + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL"))));
        LEAD.post("/api/v1/projects/" + project + "/review/survey", Map.of("closesOn", "2099-01-04")).then().statusCode(201);
        ADMIN.asks().get(PATH + "?size=200").then().body("items.subject", hasItem(containsString("Courriels")));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("municipalityId is null")));
    }
}
