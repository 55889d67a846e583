package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes share the messages that wait, and what one of them left unrecorded is not sent again in silence. */
@QuarkusTest
@TestProfile(WithPost.class)
class OutboxClaimTest {

    /** A real one: several senders talk to it at once. */
    private static GreenMail server;

    @Inject
    OutboxSender sender;

    @Inject
    Clock clock;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
    }

    @Test
    void whatAnotherProcessHoldsIsPassedOverAndNotWaitedFor() throws Exception {
        write("first@valmure.example", "second@valmure.example");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertEquals("first@valmure.example", first().recipient);
            held.countDown();
            await(sent);
        }));
        await(held);
        sender.sendWaiting();
        sent.countDown();
        other.get(10, TimeUnit.SECONDS);
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(1, sentTo("second@valmure.example"));
        sender.sendWaiting();
        assertEquals(1, sentTo("first@valmure.example"));
    }

    @Test
    void severalSendersTogetherSendEachMessageOnce() {
        write(IntStream.range(0, 40).mapToObj(i -> "n" + i + "@valmure.example").toArray(String[]::new));
        List<CompletableFuture<Void>> senders = IntStream.range(0, 4).mapToObj(any -> CompletableFuture.runAsync(sender::sendWaiting)).toList();
        senders.forEach(CompletableFuture::join);
        // The client of one process is not made for four senders at once and may leave one waiting for its answer: such a message has its next attempt.
        for (int more = 0; more < 3 && waiting() > 0; more++) {
            QuarkusTransaction.requiringNew().run(() -> OutboxMail.update("nextAttemptAt = writtenAt where state = ?1", OutboxMail.State.WAITING));
            sender.sendWaiting();
        }
        assertEquals(0, waiting());
        assertEquals(40, server.getReceivedMessages().length);
        IntStream.range(0, 40).forEach(i -> assertEquals(1, sentTo("n" + i + "@valmure.example")));
    }

    /** {@code -Dparvis.recipients=10000} for the size that docs/benchmark.md speaks of. */
    @Test
    void everybodyOfALargeTownIsSentTheirsInOneRound() {
        int recipients = Integer.getInteger("parvis.recipients", 400);
        write(IntStream.range(0, recipients).mapToObj(i -> "agent" + i + "@valmure.example").toArray(String[]::new));
        long began = System.nanoTime();
        sender.sendWaiting();
        System.out.printf("%d messages left in %d ms%n", recipients, (System.nanoTime() - began) / 1_000_000);
        assertEquals(0, waiting());
        assertEquals(recipients, server.getReceivedMessages().length);
    }

    @Test
    void aMessageNobodyRecordedIsSentAgainAndTheLogSaysThatItMayArriveTwice() {
        write("lost@valmure.example");
        QuarkusTransaction.requiringNew().run(() -> first().claim(clock.instant()));
        assertEquals(List.of(), logged());
        assertEquals(0, server.getReceivedMessages().length, "it is on its way");
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.update("nextAttemptAt = writtenAt"));
        List<String> logged = logged();
        assertEquals(1, logged.size(), logged.toString());
        assertTrue(logged.get(0).contains("lost@valmure.example") && logged.get(0).contains("may arrive twice"), logged.get(0));
        assertEquals(1, server.getReceivedMessages().length);
        write("other@valmure.example");
        assertEquals(List.of(), logged());
    }

    /** What one round of the sender warns of. */
    private List<String> logged() {
        List<String> said = new ArrayList<>();
        Logger log = Logger.getLogger(OutboxSender.class.getName());
        Handler ear = new Handler() {

            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                    said.add(String.format(record.getMessage(), record.getParameters()));
                }
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        log.addHandler(ear);
        try {
            sender.sendWaiting();
        } finally {
            log.removeHandler(ear);
        }
        return said;
    }

    private static long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("state", OutboxMail.State.WAITING));
    }

    private static long sentTo(String recipient) {
        return Stream.of(server.getReceivedMessages()).filter(mail -> {
            try {
                return mail.getAllRecipients()[0].toString().equals(recipient);
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }).count();
    }

    private OutboxMail first() {
        return OutboxMail.takeUp(OutboxMail.due(clock.instant(), 1).get(0), clock.instant()).orElseThrow();
    }

    private void write(String... recipients) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String recipient : recipients) {
                OutboxMail.write(null, recipient, "Bonjour", "Bonjour", "<p>Bonjour</p>", clock.instant(), clock.instant());
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
