package fr.parvis.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Messages as facts and the sender leave them. */
final class OutboxFixture {

    /** What no page may show. */
    static final String SECRET = "https://parvis.example/invitations/c2VjcmV0LXRoYXQtb3BlbnM";

    private OutboxFixture() {
    }

    static long waiting(Long town, String recipient) {
        return written(town, recipient, mail -> { });
    }

    static long failing(Long town, String recipient) {
        return written(town, recipient, mail -> {
            mail.claim(Instant.now());
            mail.failed("recipient address not accepted: 550 5.1.1 <b>No such user</b>");
        });
    }

    static long givenUp(Long town, String recipient) {
        return written(town, recipient, mail -> {
            mail.claim(Instant.now());
            mail.failed("Connection refused: /192.0.2.1:25");
            mail.giveUp();
        });
    }

    static long onItsWay(Long town, String recipient) {
        return written(town, recipient, mail -> mail.claim(Instant.now()));
    }

    static long sent(Long town, String recipient, int daysAgo) {
        return written(town, recipient, mail -> mail.sent(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    static OutboxMail mail(long id) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.findById(id));
    }

    static void empty() {
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
    }

    private static long written(Long town, String recipient, Consumer<OutboxMail> then) {
        return QuarkusTransaction.requiringNew().call(() -> {
            OutboxMail mail = OutboxMail.write(town, recipient, "Votre accès à Parvis", SECRET, SECRET, Instant.now(), Instant.now());
            then.accept(mail);
            return mail.id;
        });
    }
}
