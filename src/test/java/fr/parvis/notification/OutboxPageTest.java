package fr.parvis.notification;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.journal.JournalLine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator's page of the mail: what fails and why, tried again or given up from there. */
@QuarkusTest
class OutboxPageTest {

    @Inject
    Neighbour neighbour;

    @Inject
    EntityManagerFactory factory;

    private Visitor admin;
    private long town;

    @BeforeEach
    void empty() {
        OutboxFixture.empty();
        admin = Visitor.signedIn("admin");
        town = LEAD.town();
    }

    @Test
    void whatFailsIsToldInPlainWordsWithTheServersAnswer() {
        OutboxFixture.failing(town, "failing@valmure.example");
        OutboxFixture.failing(neighbour.townId(), "other@essai.example");
        admin.get("/outbox").then().statusCode(200).body(containsString("failing@valmure.example"))
                .body(containsString("Le serveur refuse l’adresse du destinataire")).body(containsString("550 5.1.1 &lt;b&gt;No such user"))
                .body(not(containsString("parvis.example/invitations"))).body(not(containsString("other@essai.example")));
        admin.get("/outbox.csv?state=FAILED").then().statusCode(200).body(containsString("failing@valmure.example"))
                .body(not(containsString("parvis.example/invitations"))).body(not(containsString("other@essai.example")));
        Visitor.signedIn("admin").inEnglish().get("/outbox").then().body(containsString("The server refuses the recipient’s address"));
    }

    @Test
    void theMenuLeadsTheAdministratorThereAndNobodyElse() {
        admin.get("/projects").then().body(containsString("href=\"/outbox\""));
        Visitor.signedIn("lead").get("/projects").then().body(not(containsString("href=\"/outbox\"")));
        Visitor.signedIn("lead").get("/outbox").then().statusCode(403).body(containsString("l’administrateur de la commune"));
    }

    @Test
    void oneMessageIsTriedAgainAndTheListStaysWhereItWas() {
        long id = OutboxFixture.givenUp(town, "up@valmure.example");
        admin.post("/outbox/" + id + "/retry", Map.of("state", "GIVEN_UP")).then().statusCode(303).header("Location", containsString("/outbox?state=GIVEN_UP"));
        admin.get("/outbox?state=GIVEN_UP").then().body(containsString("up@valmure.example repart")).body(containsString("Aucun message dans cet état"));
        assertEquals(OutboxMail.State.WAITING, OutboxFixture.mail(id).state());
        admin.get("/municipalities/" + town + "/journal.jsonl").then().body(containsString("notification.mail-retried")).body(not(containsString("up@valmure.example")));
        assertEquals("a fait réessayer l’envoi du courriel n° " + id, told("notification.mail-retried", id));
    }

    @Test
    void everythingThatWasGivenUpIsTriedAgainAtOnceButNotTheNeighboursMail() {
        long one = OutboxFixture.givenUp(town, "one@valmure.example");
        long two = OutboxFixture.givenUp(town, "two@valmure.example");
        long other = OutboxFixture.givenUp(neighbour.townId(), "other@essai.example");
        admin.get("/outbox").then().body(containsString("Réessayer tous les messages abandonnés"));
        admin.post("/outbox/retries", Map.of()).then().statusCode(303);
        admin.get("/outbox").then().body(containsString("2 messages repartent")).body(not(containsString("Réessayer tous les messages abandonnés")));
        assertEquals(OutboxMail.State.WAITING, OutboxFixture.mail(one).state());
        assertEquals(OutboxMail.State.WAITING, OutboxFixture.mail(two).state());
        assertEquals(OutboxMail.State.GIVEN_UP, OutboxFixture.mail(other).state());
        assertEquals("a fait réessayer l’envoi de 2 courriels abandonnés", told("notification.mails-retried", 2));
    }

    @Test
    void aWaitingMessageIsGivenUpAfterAWordOfWhatThatMeansButNotOneThatIsLeaving() {
        long waiting = OutboxFixture.waiting(town, "waiting@valmure.example");
        admin.get("/outbox").then().body(containsString("Le message à waiting@valmure.example ne partira pas"));
        admin.post("/outbox/" + waiting + "/giving-up", Map.of()).then().statusCode(303);
        assertEquals(OutboxMail.State.GIVEN_UP, OutboxFixture.mail(waiting).state());
        admin.post("/outbox/" + waiting + "/giving-up", Map.of()).then().statusCode(409).body(containsString("déjà abandonné"));
        long leaving = OutboxFixture.onItsWay(town, "leaving@valmure.example");
        admin.post("/outbox/" + leaving + "/giving-up", Map.of("state", "nonsense")).then().statusCode(409).body(containsString("en train de partir"));
        long sent = OutboxFixture.sent(town, "sent@valmure.example", 1);
        admin.post("/outbox/" + sent + "/giving-up", Map.of()).then().statusCode(409).body(containsString("déjà parti"));
        long other = OutboxFixture.waiting(neighbour.townId(), "other@essai.example");
        admin.post("/outbox/" + other + "/giving-up", Map.of()).then().statusCode(404);
    }

    @Test
    void aStateThatIsNoneIsRefusedOnThePage() {
        admin.get("/outbox?state=LOST").then().statusCode(422).body(containsString("<h1>Courriels</h1>"));
        admin.get("/outbox.xlsx?state=LOST").then().statusCode(422);
        admin.get("/outbox?page=999").then().statusCode(200);
    }

    @Test
    void aHundredMessagesTakeNotOneStatementMore() {
        IntStream.range(0, 2).forEach(i -> OutboxFixture.failing(town, "few" + i + "@valmure.example"));
        admin.get("/outbox?size=200");
        long few = statements();
        IntStream.range(0, 100).forEach(i -> OutboxFixture.failing(town, "many" + i + "@valmure.example"));
        assertEquals(few, statements());
        assertTrue(few > 0);
    }

    private long statements() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        admin.get("/outbox?size=200").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static String told(String event, long number) {
        return new NotificationNarrator().tell(new JournalLine(1, Instant.EPOCH, event, null, "municipality", 1L, 1L, "Paul Marchand", null, null, null, "", Map.of(),
                Map.of(), Map.of("number", String.valueOf(number))), Locale.FRENCH);
    }
}
