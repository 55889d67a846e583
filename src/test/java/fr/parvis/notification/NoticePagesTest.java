package fr.parvis.notification;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.people.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person was told is theirs alone, says why it is there, and can be read, marked and sorted out. */
@QuarkusTest
class NoticePagesTest {

    @Inject
    Notices notices;

    @Inject
    Neighbour neighbour;

    @BeforeEach
    void threeMessages() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person head = Person.withEmail("head@demo.parvis.example").orElseThrow();
            Notice.delete("personId", head.id);
            NoticeChoice.delete("personId", head.id);
            for (NoticeKind kind : List.of(NoticeKind.VISA, NoticeKind.REQUEST, NoticeKind.VISA_DECIDED)) {
                notices.about(kind, LEAD.town(), List.of(head.id)).tell(head, "/tasks/1", "Objet <b>" + kind + "</b>\r\nBcc: x@y.example",
                        new Post.Letter("Bonjour", List.of("Premier paragraphe.", "Le second & dernier."), "Ouvrir", "/tasks/1", null), Locale.FRENCH);
            }
        });
    }

    @Test
    void eachSaysItsReasonAndTheNewestComesFirst() {
        Visitor head = Visitor.signedIn("head");
        head.get("/notifications").then().statusCode(200).body(containsString("Messages (3 non lus)")).body(containsString("Le second &amp; dernier."))
                .body(containsString("Objet &lt;b&gt;VISA&lt;/b&gt; Bcc: x@y.example")).body(containsString("Quelqu’un vous demande de faire avancer une tâche."))
                .body(containsString("Envoyé par courriel")).body(containsString("Sans courriel séparé"));
        HEAD.asks().get("/api/v1/notifications").then().body("items.kind", equalTo(List.of("VISA_DECIDED", "REQUEST", "VISA")))
                .body("items.mailed", equalTo(List.of(false, true, false))).body("total", equalTo(3));
    }

    @Test
    void readIsReadUntilItIsUnreadAgainAndOnlyByTheirOwner() {
        JsonPath list = HEAD.get("/api/v1/notifications");
        String first = "/api/v1/notifications/" + list.getString("items[0].id") + "/reading";
        LEAD.post(first, Map.of()).then().statusCode(404);
        HEAD.post(first, Map.of()).then().statusCode(204);
        HEAD.asks().get("/api/v1/notifications").then().body("items[0].readAt", notNullValue()).body("items[1].readAt", nullValue());
        HEAD.asks().get("/api/v1/notifications?unread=true").then().body("total", equalTo(2));
        HEAD.post(first, Map.of("read", false)).then().statusCode(204);
        Visitor head = Visitor.signedIn("head");
        head.post("/notifications/reading", Map.of()).then().statusCode(303);
        head.get("/notifications?unread=true").then().body(containsString("Aucun message")).body(containsString("Voir tous les messages"));
        HEAD.asks().get("/api/v1/notifications?unread=true").then().body("total", equalTo(0));
    }

    @Test
    void theMenuOfEveryPageCountsWhatIsUnreadAndSaysNothingWhenAllIsRead() {
        Visitor head = Visitor.signedIn("head");
        head.get("/account").then().body(containsString("site-nav__number\" aria-hidden=\"true\">3<")).body(containsString(", 3 non lus"));
        String last = "/api/v1/notifications/" + HEAD.get("/api/v1/notifications").getString("items[0].id") + "/reading";
        HEAD.post(last, Map.of()).then().statusCode(204);
        head.get("/account").then().body(containsString(", 2 non lus"));
        head.post("/notifications/reading", Map.of()).then().statusCode(303);
        head.get("/account").then().body(not(containsString("site-nav__number")));
    }

    @Test
    void theyAreFilteredByKindAndAStrangeKindIsNoFilterOnThePageAndRefusedByTheApi() {
        Visitor head = Visitor.signedIn("head");
        head.get("/notifications?kind=VISA").then().body(containsString("VISA&lt;")).body(not(containsString("REQUEST&lt;")));
        head.get("/notifications?kind=%00").then().statusCode(200).body(containsString("3 messages"));
        HEAD.asks().get("/api/v1/notifications?kind=NONE").then().statusCode(422);
    }

    @Test
    void aBindingKindOffersNoSilenceAndARefusedFormKeepsWhatWasTyped() {
        Visitor head = Visitor.signedIn("head");
        String page = head.get("/notifications/preferences").then().statusCode(200).extract().asString();
        String visa = page.substring(page.indexOf("name=\"VISA\""), page.indexOf("</select>", page.indexOf("name=\"VISA\"")));
        assertEquals(-1, visa.indexOf("NEVER"), visa);
        head.post("/notifications/preferences", Map.of("VISA", "NEVER", "quietFrom", "20:00")).then().statusCode(422)
                .body(containsString("Indiquez les deux heures")).body(containsString("value=\"20:00\"")).body(containsString("ne peut pas être supprimé"));
        head.post("/notifications/preferences", Map.of("REQUEST", "DIGEST", "quietFrom", "20:00", "quietUntil", "07:00")).then().statusCode(303);
        HEAD.asks().get("/api/v1/notification-preferences").then().body("channels.REQUEST", equalTo("DIGEST")).body("channels.VISA", equalTo("DIGEST"))
                .body("quietFrom", equalTo("20:00")).body("quietUntil", equalTo("07:00"));
    }

    @Test
    void whoLeavesATownNoLongerReadsWhatWasToldThere() {
        QuarkusTransaction.requiringNew().run(() -> {
            long other = neighbour.townId();
            Notice.update("municipalityId = ?1 where kind = ?2", other, NoticeKind.VISA);
        });
        HEAD.asks().get("/api/v1/notifications").then().body("items.kind", equalTo(List.of("VISA_DECIDED", "REQUEST")));
    }
}
