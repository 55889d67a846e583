package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A demonstration has a past in which its people were told things; no mail of it is left to be sent. */
@QuarkusTest
class DemonstrationPastTest {

    @Test
    void noMailOfItsPastLeavesAndWhatWasToldLongAgoIsRead() {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant dayBefore = Instant.now().minus(Duration.ofDays(1));
            assertEquals(0, OutboxMail.count("state = ?1 and writtenAt < ?2", OutboxMail.State.WAITING, dayBefore));
            Instant longAgo = Instant.now().minus(Duration.ofDays(15));
            assertTrue(Notice.count("kind = ?1 and writtenAt < ?2", NoticeKind.GATE, longAgo) > 0, "the DGS was asked for gates");
            assertEquals(0, Notice.count("readAt is null and writtenAt < ?1", longAgo));
        });
    }
}
