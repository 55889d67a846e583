package fr.parvis.notification;

import fr.parvis.platform.Inputs;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to be sent: kept with the fact it tells, so that neither exists without the other. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends PanacheEntity {

    /** Where a message stands. */
    @Schema(name = "MailState")
    public enum State {
        WAITING, SENT, GIVEN_UP
    }

    /** After so many failures nobody tries any more: about two days with the growing pauses below. */
    static final int MOST_ATTEMPTS = 12;

    /** Longer than a server is waited for (quarkus.mailer.timeout), and the first pause: whoever has not recorded by then never will. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private static final int LONGEST_RECIPIENT = 200;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ERROR = 500;

    /** Hibernate's name for rows that somebody else holds: passed over, not waited for. */
    private static final int SKIP_LOCKED = -2;

    public String recipient;

    public String subject;

    @Column(name = "text_body", length = 20_000)
    public String textBody;

    @Column(name = "html_body", length = 60_000)
    public String htmlBody;

    /** Dates that leave with it as an attachment (iCalendar); null mostly. */
    @Column(name = "calendar_body", length = 8_000)
    private String calendarBody;

    /** The town whose fact it tells; null where that is no town's, or more than one's. */
    @Column(name = "municipality_id")
    public Long municipalityId;

    /** Whether it only informs: then its header says where to stop it (RFC 2369). */
    private boolean information;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "last_error", length = 500)
    private String lastError;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    static OutboxMail write(Long municipalityId, String recipient, String subject, String text, String html, Instant now, Instant from) {
        OutboxMail mail = new OutboxMail();
        mail.municipalityId = municipalityId;
        mail.recipient = MailText.line(recipient, LONGEST_RECIPIENT);
        mail.subject = MailText.line(subject, LONGEST_SUBJECT);
        mail.textBody = text;
        mail.htmlBody = html;
        mail.writtenAt = now;
        mail.nextAttemptAt = from;
        mail.persist();
        return mail;
    }

    /** Nothing waits in it for a decision. */
    void informing() {
        information = true;
    }

    void attach(String calendar) {
        calendarBody = calendar;
    }

    String calendar() {
        return calendarBody;
    }

    boolean informs() {
        return information;
    }

    static List<Long> due(Instant now, int most) {
        return find("select m.id from OutboxMail m where m.state = ?1 and m.nextAttemptAt <= ?2 order by m.id", State.WAITING, now)
                .page(0, most).project(Long.class).list();
    }

    /**
     * A message that is still due, held until the transaction ends; nothing when another process holds it or has dealt with it. One by one, and
     * not the first that is free: H2 counts rows that it passes over into the limit of a query.
     */
    static Optional<OutboxMail> takeUp(Long id, Instant now) {
        return OutboxMail.<OutboxMail>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED).<OutboxMail>singleResultOptional().filter(mail -> mail.isDue(now));
    }

    static long forgetSent(Instant before) {
        return delete("state = ?1 and sentAt < ?2", State.SENT, before);
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** When it was taken up, if what became of it was never recorded. */
    public Instant claimedAt() {
        return claimedAt;
    }

    public String lastError() {
        return lastError;
    }

    /** Written to one plain address. Whatever is more than that is not given to the mailer, which leaves it out without a word. */
    boolean hasPlainRecipient() {
        return Inputs.isEmail(recipient);
    }

    /** Nobody else takes it up while it is on its way; a process killed meanwhile tries again after the pause. */
    void claim(Instant now) {
        attempts++;
        claimedAt = now;
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 9)));
    }

    private boolean isDue(Instant now) {
        return state == State.WAITING && !nextAttemptAt.isAfter(now);
    }

    /** Somebody is sending it: nobody else may, nor decide about it. */
    boolean isOnItsWay(Instant now) {
        return state == State.WAITING && claimedAt != null && claimedAt.plus(ON_ITS_WAY).isAfter(now);
    }

    /** The words leave with the mail: they may hold a link that opens a session, of which only the hash is to be kept. */
    void sent(Instant now) {
        state = State.SENT;
        textBody = "";
        htmlBody = "";
        calendarBody = null;
        sentAt = now;
        claimedAt = null;
        lastError = null;
    }

    void failed(String words) {
        claimedAt = null;
        lastError = MailText.line(MailText.withoutSecrets(words, textBody), LONGEST_ERROR);
        if (attempts >= MOST_ATTEMPTS) {
            giveUp();
        }
    }

    /** Nobody tries any more, until somebody says so. */
    void giveUp() {
        state = State.GIVEN_UP;
        claimedAt = null;
    }

    /** At the sender's next round, and as often as a new one if it was given up; what failed last stays until then. */
    void retry(Instant now) {
        attempts = state == State.GIVEN_UP ? 0 : attempts;
        state = State.WAITING;
        nextAttemptAt = now;
    }
}
