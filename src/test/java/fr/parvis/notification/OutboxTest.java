package fr.parvis.notification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.people.Invitations;
import fr.parvis.people.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail waits for its server, leaves once, and keeps nothing that opens a door. */
@QuarkusTest
@TestProfile(WithPost.class)
class OutboxTest {

    @Inject
    Invitations invitations;

    @Inject
    OutboxSender sender;

    private GreenMail server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aLinkWaitsForItsServerLeavesOnceAndIsForgotten() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
        invitations.forgotten("nobody@valmure.example");
        invitations.forgotten("lead@demo.parvis.example");
        sender.sendWaiting();
        long id = QuarkusTransaction.requiringNew().call(() -> {
            OutboxMail mail = OutboxMail.find("recipient", "lead@demo.parvis.example").firstResult();
            assertEquals(OutboxMail.State.WAITING, mail.state());
            assertEquals(1, mail.attempts());
            assertFalse(mail.lastError().isBlank());
            assertEquals(1, OutboxMail.count());
            OutboxMail.update("nextAttemptAt = writtenAt");
            return mail.id;
        });

        server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.sendWaiting();
        sender.sendWaiting();
        assertEquals(1, server.getReceivedMessages().length);
        MimeMessage received = server.getReceivedMessages()[0];
        String words = GreenMailUtil.getWholeMessage(received).replaceAll("=\r?\n", "");
        assertTrue(received.getContentType().startsWith("multipart/alternative"), received.getContentType());
        Matcher link = Pattern.compile("https://parvis\\.valmure\\.example(/password-reset/[A-Za-z0-9_-]+)").matcher(words);
        assertTrue(link.find(), words);
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMail sent = OutboxMail.findById(id);
            assertEquals(OutboxMail.State.SENT, sent.state());
            assertEquals("", sent.textBody + sent.htmlBody);
        });

        // Opening the link any number of times, as mail scanners do, uses nothing up.
        given().get(link.group(1)).then().statusCode(200);
        given().get(link.group(1)).then().statusCode(200);
        given().get("/password-reset/unknown").then().statusCode(410);
    }

    @Test
    void whoeverLeftWhileAMessageWaitedIsSentNothingAndTheAdministratorReadsWhy() {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            OutboxMail.deleteAll();
            Instant now = Instant.now();
            Person.update("active = false where email = ?1", "elu@demo.parvis.example");
            return OutboxMail.write(null, "elu@demo.parvis.example", "Un visa", "Un visa", "<p>Un visa</p>", now, now).id;
        });
        try {
            server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            sender.sendWaiting();
            assertEquals(0, server.getReceivedMessages().length);
            OutboxMail mail = OutboxFixture.mail(id);
            assertEquals(OutboxMail.State.GIVEN_UP, mail.state());
            assertEquals(MailFault.RECIPIENT_LEFT, MailFault.of(mail.lastError()));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Person.update("active = true where email = ?1", "elu@demo.parvis.example"));
        }
    }

    @Test
    void newsSaysInItsHeaderWhereToStopItAndADecisionThatWaitsDoesNot() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMail.deleteAll();
            Instant now = Instant.now();
            OutboxMail.write(null, "reader@valmure.example", "Une nouvelle", "Une nouvelle", "<p>Une nouvelle</p>", now, now).informing();
            OutboxMail.write(null, "reader@valmure.example", "Un visa", "Un visa", "<p>Un visa</p>", now, now);
        });
        server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.sendWaiting();
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(2, received.length);
        for (MimeMessage mail : received) {
            String[] header = mail.getHeader("List-Unsubscribe");
            assertEquals(mail.getSubject().equals("Une nouvelle") ? "<https://parvis.valmure.example/notifications/preferences>" : "none",
                    header == null ? "none" : header[0]);
        }
    }
}
