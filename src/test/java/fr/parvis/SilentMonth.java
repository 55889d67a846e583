package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.LentTown.Lent;
import fr.parvis.notification.DigestSender;
import fr.parvis.notification.OutboxSender;
import fr.parvis.people.DemoMark;
import fr.parvis.people.Installation;
import fr.parvis.task.Task;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A town of its own whose days are let go by one after the other, with a mail server that takes what leaves. */
@ApplicationScoped
public class SilentMonth {

    private static final int PORT = 3931;

    /** A database of its own, in which nobody else has mornings. */
    public static class WithPost implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parvis.demo", "false", "quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
                    String.valueOf(PORT), "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:month;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
    }

    @Inject
    LentTown towns;

    @Inject
    Clock clock;

    @Inject
    DemoMark mark;

    @Inject
    DigestSender digests;

    @Inject
    OutboxSender outbox;

    static GreenMail post() {
        GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    Lent found() {
        QuarkusTransaction.requiringNew().run(() -> Installation.mark(false, clock.instant()));
        assertTrue(mark.isSetUp(), "as any installation that is started again");
        Lent town = towns.found();
        // What the method gives the lead to do would be reminded of, too.
        QuarkusTransaction.requiringNew().run(() -> Task.delete("project.id", town.project()));
        return town;
    }

    /** Each day as the senders of the product live it, at the hour of the digest. */
    void pass(MovedClock moved, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            moved.to(day, "07:30");
            digests.writeDue();
            outbox.sendWaiting();
        }
    }
}
