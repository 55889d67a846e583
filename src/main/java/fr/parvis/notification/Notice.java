package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something a person was told: the same words as in the mail, kept on their page of messages whichever way they want to be told. */
@Entity
@Table(name = "notice")
public class Notice extends PanacheEntity {

    private static final int LONGEST_SUBJECT = 200;

    @Column(name = "person_id")
    public Long personId;

    /** Whoever leaves the town no longer reads what was told there. */
    @Column(name = "municipality_id")
    public Long municipalityId;

    @Enumerated(EnumType.STRING)
    public NoticeKind kind;

    public String subject;

    /** The paragraphs, an empty line between two of them. */
    @Column(length = 20_000)
    public String words;

    /** The page to which it leads, within the product. */
    public String path;

    /** Whether a mail of its own told it; otherwise the next digest does, if the person wants it. */
    public boolean mailed;

    /** The digest that passed it; null until one does. */
    @Column(name = "digest_id")
    private Long digestId;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "read_at")
    private Instant readAt;

    static Notice of(long personId, long municipalityId, NoticeKind kind, String subject, String words, String path, Instant now) {
        Notice notice = new Notice();
        notice.personId = personId;
        notice.municipalityId = municipalityId;
        notice.kind = kind;
        notice.subject = MailText.line(subject, LONGEST_SUBJECT);
        notice.words = words;
        notice.path = path;
        notice.writtenAt = now;
        return notice;
    }

    public Instant readAt() {
        return readAt;
    }

    /** Read once; that it is opened again changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    void unread() {
        readAt = null;
    }
}
