package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the server, the network or a name holds: what fails says why, what does not leaves, and nothing else does. */
@QuarkusTest
@TestProfile(OutboxFailureTest.WithMoods.class)
class OutboxFailureTest {

    private static final String SECRET = "Zm9ydHktdHdvLXNlY3JldC1saW5r";

    /** No connection outlives the message it was opened for. */
    public static class WithMoods extends WithPost {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(super.getConfigOverrides());
            all.put("quarkus.mailer.keep-alive", "false");
            all.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:moods;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
            return all;
        }
    }

    @Inject
    OutboxSender sender;

    @Inject
    Clock clock;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
    }

    @Test
    void aRefusedAddressKeepsTheServersAnswerButNoLinkAndDelaysNoOther() {
        write("refused@valmure.example", "Votre accès");
        write("taken@valmure.example", "Votre accès");
        try (MailServer server = MailServer.refusing(WithPost.PORT, "550 5.1.1 No such user, see https://x.example/" + SECRET)) {
            sender.sendWaiting();
            // The client may still be closing the connection of the attempt before: what had no answer then has its next attempt, as any other.
            for (int more = 0; more < 2 && to("taken@valmure.example").state() == OutboxMail.State.WAITING; more++) {
                again("taken@valmure.example");
            }
            for (int more = 0; more < 2 && MailFault.of(to("refused@valmure.example").lastError()) == MailFault.SERVER_SILENT; more++) {
                again("refused@valmure.example");
            }
            assertEquals(List.of("taken@valmure.example"), server.taken);
        }
        OutboxMail refused = to("refused@valmure.example");
        assertEquals(OutboxMail.State.WAITING, refused.state());
        assertEquals(MailFault.RECIPIENT_REFUSED, MailFault.of(refused.lastError()), refused.lastError());
        assertTrue(refused.lastError().contains("No such user"), refused.lastError());
        assertFalse(refused.lastError().contains(SECRET), refused.lastError());
        assertNull(refused.claimedAt());
        assertTrue(refused.nextAttemptAt().isAfter(clock.instant().plus(Duration.ofSeconds(30))), "a pause before the next attempt");
        assertEquals(OutboxMail.State.SENT, to("taken@valmure.example").state());
    }

    private void again(String recipient) {
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.update("nextAttemptAt = writtenAt where recipient = ?1", recipient));
        sender.sendWaiting();
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForWithoutEnd() {
        write("late@valmure.example", "Votre accès");
        Instant start = clock.instant();
        try (MailServer server = MailServer.silent(WithPost.PORT)) {
            sender.sendWaiting();
        }
        assertTrue(Duration.between(start, clock.instant()).compareTo(Duration.ofSeconds(8)) < 0);
        assertEquals(MailFault.SERVER_SILENT, MailFault.of(to("late@valmure.example").lastError()));
    }

    @Test
    void anAbsentServerIsTriedAgainUntilItIsGivenUp() {
        write("absent@valmure.example", "Votre accès");
        for (int i = 0; i < OutboxMail.MOST_ATTEMPTS; i++) {
            assertEquals(OutboxMail.State.WAITING, to("absent@valmure.example").state());
            QuarkusTransaction.requiringNew().run(() -> OutboxMail.update("nextAttemptAt = writtenAt"));
            sender.sendWaiting();
        }
        OutboxMail mail = to("absent@valmure.example");
        assertEquals(OutboxMail.State.GIVEN_UP, mail.state());
        assertEquals(MailFault.SERVER_ABSENT, MailFault.of(mail.lastError()), mail.lastError());
    }

    @Test
    void aLineEndInANameBecomesNoHeaderOfItsOwn() throws Exception {
        write("reader@valmure.example", "Paul\r\nBcc: spy@evil.example\r\n\r\nBonjour\u2028X-Other: 1 vous demande");
        write("reader@valmure.example\r\nBcc: spy@evil.example", "Votre accès");
        write("reader@valmure.example, spy@evil.example", "Votre accès");
        GreenMail server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            sender.sendWaiting();
            assertEquals(1, server.getReceivedMessages().length);
            MimeMessage received = server.getReceivedMessages()[0];
            assertEquals("Paul Bcc: spy@evil.example Bonjour X-Other: 1 vous demande", received.getSubject());
            assertNull(received.getHeader("Bcc"));
            assertNull(received.getHeader("X-Other"));
            assertEquals(1, received.getAllRecipients().length);
        } finally {
            server.stop();
        }
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.<OutboxMail>list("recipient <> ?1", "reader@valmure.example").forEach(mail -> {
            assertEquals(OutboxMail.State.GIVEN_UP, mail.state(), mail.recipient);
            assertEquals(MailFault.ADDRESS_UNUSABLE, MailFault.of(mail.lastError()));
            assertFalse(mail.recipient.contains("\n"));
        }));
    }

    @Test
    void whatWasSentIsDeletedAfterNinetyDaysAndNothingElse() {
        sentAt("old@valmure.example", 91);
        sentAt("recent@valmure.example", 89);
        write("waiting@valmure.example", "Votre accès");
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.update("writtenAt = ?1 where recipient = ?2", clock.instant().minus(Duration.ofDays(200)),
                "waiting@valmure.example"));
        sender.forgetSent();
        assertEquals(List.of("recent@valmure.example", "waiting@valmure.example"), QuarkusTransaction.requiringNew().call(
                () -> OutboxMail.<OutboxMail>list("order by id").stream().map(mail -> mail.recipient).toList()));
    }

    private void sentAt(String recipient, int daysAgo) {
        write(recipient, "Votre accès");
        QuarkusTransaction.requiringNew().run(() -> to(recipient).sent(clock.instant().minus(Duration.ofDays(daysAgo))));
    }

    private void write(String recipient, String subject) {
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.write(null, recipient, subject, "https://parvis.example/invitations/" + SECRET, "<p>-</p>",
                clock.instant(), clock.instant()));
    }

    private static OutboxMail to(String recipient) {
        return QuarkusTransaction.joiningExisting().call(() -> OutboxMail.<OutboxMail>find("recipient", recipient).singleResult());
    }
}
