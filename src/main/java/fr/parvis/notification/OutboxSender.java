package fr.parvis.notification;

import fr.parvis.ledger.Absences;
import fr.parvis.people.Person;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, one message after the other: claimed in a transaction, sent outside any, recorded in another. What another
 * process holds is passed over, so that several share the work. Killed between sending and recording it sends once more, which is better than
 * never, and says so.
 */
@ApplicationScoped
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final int BATCH = 50;
    private static final Duration KEPT = Duration.ofDays(90);

    /** Quarkus would fill in localhost for a server nobody named; application.properties says so instead. */
    static final String NO_SERVER = "none";

    @Inject
    Clock clock;

    @Inject
    Mailer mailer;

    @Inject
    Post post;

    @Inject
    Absences absences;

    /** No server was named: messages go to the log, whole, so that a first link can be followed. */
    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    /** First some seconds after the start, which is to answer before it sends. */
    @Scheduled(every = "${parvis.outbox.every:10s}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendWaiting() {
        // A morning's digests are more than one batch. What was taken up is not due again, so that each batch is another one.
        while (sendBatch()) {
            continue;
        }
    }

    /** @return whether there may be more: none of a batch that another process sends is ours to wait for */
    private boolean sendBatch() {
        List<Long> due = QuarkusTransaction.requiringNew().call(() -> OutboxMail.due(clock.instant(), BATCH));
        int taken = 0;
        for (Long id : due) {
            Optional<OutboxMail> claimed = QuarkusTransaction.requiringNew().call(() -> claim(id));
            claimed.ifPresent(this::send);
            taken += claimed.isPresent() ? 1 : 0;
        }
        return due.size() == BATCH && taken > 0;
    }

    /** Three months are enough to find out what somebody was told; longer, addresses would be kept for nothing. Old absences go with it. */
    @Scheduled(every = "${parvis.outbox.forget-every:6h}", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forgetSent() {
        long forgotten = QuarkusTransaction.requiringNew().call(() -> OutboxMail.forgetSent(clock.instant().minus(KEPT)));
        if (forgotten > 0) {
            LOG.infof("%d messages sent more than %d days ago were deleted", forgotten, KEPT.toDays());
        }
        absences.forget();
    }

    private Optional<OutboxMail> claim(Long id) {
        Optional<OutboxMail> taken = OutboxMail.takeUp(id, clock.instant());
        taken.ifPresent(mail -> {
            if (mail.claimedAt() != null) {
                LOG.warnf("Message %d to %s was taken up at %s and nothing was recorded since: it is sent again and may arrive twice", mail.id,
                        mail.recipient, mail.claimedAt());
            }
            mail.claim(clock.instant());
        });
        return taken;
    }

    private void send(OutboxMail mail) {
        if (!mail.hasPlainRecipient()) {
            refused(mail, MailFault.NO_ADDRESS, OutboxMail::giveUp);
            return;
        }
        if (left(mail)) {
            refused(mail, MailFault.LEFT, OutboxMail::giveUp);
            return;
        }
        try {
            if (host.equals(NO_SERVER)) {
                LOG.infof("No mail server is set (QUARKUS_MAILER_HOST); this message was not sent.%nTo: %s%nSubject: %s%n%n%s",
                        mail.recipient, mail.subject, mail.textBody);
            } else {
                Mail sent = Mail.withText(mail.recipient, mail.subject, mail.textBody).setHtml(mail.htmlBody);
                if (mail.informs()) {
                    sent.addHeader("List-Unsubscribe", "<" + post.base() + "/notifications/preferences>");
                }
                if (mail.calendar() != null) {
                    sent.addAttachment("invite.ics", mail.calendar().getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=PUBLISH");
                }
                mailer.send(sent);
            }
        } catch (RuntimeException refused) {
            // Whatever the server or the network does, the next message has its turn and this one its next attempt.
            refused(mail, MailFault.answer(refused), any -> { });
            return;
        }
        record(mail, sent -> sent.sent(clock.instant()));
    }

    /** Whoever left reads no more of what happens in the town; an address that is nobody's account is an outside expert's or a council's. */
    private static boolean left(OutboxMail mail) {
        return QuarkusTransaction.requiringNew().call(() -> Person.withEmail(mail.recipient).filter(person -> !person.active()).isPresent());
    }

    private void refused(OutboxMail mail, String answer, Consumer<OutboxMail> more) {
        record(mail, failed -> {
            failed.failed(answer);
            more.accept(failed);
            LOG.warnf("Message %d to %s was not sent (attempt %d): %s", failed.id, failed.recipient, failed.attempts(), failed.lastError());
        });
    }

    private static void record(OutboxMail mail, Consumer<OutboxMail> what) {
        QuarkusTransaction.requiringNew().run(() -> what.accept(OutboxMail.findById(mail.id)));
    }
}
