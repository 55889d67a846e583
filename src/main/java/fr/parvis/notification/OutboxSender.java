package fr.parvis.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, one message after the other: claimed in a transaction, sent outside any, recorded in another. Killed
 * between sending and recording it sends once more, which is better than never.
 */
@ApplicationScoped
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final int BATCH = 50;

    /** Quarkus would fill in localhost for a server nobody named; application.properties says so instead. */
    static final String NO_SERVER = "none";

    @Inject
    Clock clock;

    @Inject
    Mailer mailer;

    /** No server was named: messages go to the log, whole, so that a first link can be followed. */
    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    /** First some seconds after the start, which is to answer before it sends. */
    @Scheduled(every = "${parvis.outbox.every:10s}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendWaiting() {
        for (Long id : QuarkusTransaction.requiringNew().call(() -> OutboxMail.due(clock.instant(), BATCH))) {
            Optional<OutboxMail> claimed = QuarkusTransaction.requiringNew().call(() -> claim(id));
            claimed.ifPresent(this::send);
        }
    }

    private Optional<OutboxMail> claim(Long id) {
        OutboxMail mail = OutboxMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!mail.isDue(clock.instant())) {
            return Optional.empty();
        }
        mail.claim(clock.instant());
        return Optional.of(mail);
    }

    private void send(OutboxMail mail) {
        try {
            if (host.equals(NO_SERVER)) {
                LOG.infof("No mail server is set (QUARKUS_MAILER_HOST); this message was not sent.%nTo: %s%nSubject: %s%n%n%s",
                        mail.recipient, mail.subject, mail.textBody);
            } else {
                mailer.send(Mail.withText(mail.recipient, mail.subject, mail.textBody).setHtml(mail.htmlBody));
            }
            QuarkusTransaction.requiringNew().run(() -> OutboxMail.<OutboxMail>findById(mail.id).sent(clock.instant()));
        } catch (RuntimeException refused) {
            // Whatever the server or the network does, the next message has its turn and this one its next attempt.
            LOG.warnf("Message %d to %s was not sent (attempt %d): %s", mail.id, mail.recipient, mail.attempts(), refused.getMessage());
            QuarkusTransaction.requiringNew().run(() -> OutboxMail.<OutboxMail>findById(mail.id).failed(String.valueOf(refused.getMessage())));
        }
    }
}
