package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A message to be sent: kept with the fact it tells, so that neither exists without the other. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends PanacheEntity {

    /** Where a message stands. */
    public enum State {
        WAITING, SENT, GIVEN_UP
    }

    /** After so many failures nobody tries any more: about two days with the growing pauses below. */
    static final int MOST_ATTEMPTS = 12;

    private static final int LONGEST_SUBJECT = 200;

    public String recipient;

    public String subject;

    @Column(name = "text_body", length = 20_000)
    public String textBody;

    @Column(name = "html_body", length = 60_000)
    public String htmlBody;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error", length = 500)
    private String lastError;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    static OutboxMail write(String recipient, String subject, String text, String html, Instant now, Instant from) {
        OutboxMail mail = new OutboxMail();
        mail.recipient = recipient;
        // A line end in a name must not become a header of its own.
        String line = subject.replaceAll("\\s+", " ");
        mail.subject = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
        mail.textBody = text;
        mail.htmlBody = html;
        mail.writtenAt = now;
        mail.nextAttemptAt = from;
        mail.persist();
        return mail;
    }

    static List<Long> due(Instant now, int most) {
        return find("select m.id from OutboxMail m where m.state = ?1 and m.nextAttemptAt <= ?2 order by m.id", State.WAITING, now)
                .page(0, most).project(Long.class).list();
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

    public String lastError() {
        return lastError;
    }

    /** Nobody else takes it up while it is on its way; a process killed meanwhile tries again after the pause. */
    void claim(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 9)));
    }

    boolean isDue(Instant now) {
        return state == State.WAITING && !nextAttemptAt.isAfter(now);
    }

    /** The words leave with the mail: they may hold a link that opens a session, of which only the hash is to be kept. */
    void sent(Instant now) {
        state = State.SENT;
        textBody = "";
        htmlBody = "";
        sentAt = now;
        lastError = null;
    }

    void failed(String words) {
        lastError = words.length() > 500 ? words.substring(0, 500) : words;
        if (attempts >= MOST_ATTEMPTS) {
            state = State.GIVEN_UP;
        }
    }
}
