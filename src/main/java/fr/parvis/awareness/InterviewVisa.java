package fr.parvis.awareness;

import fr.parvis.journal.Author;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The visa of the head on the minutes of an interview: who, when, and the fingerprint of what was read. */
@Embeddable
public class InterviewVisa {

    @Column(name = "signed_by_id")
    private Long byId;

    @Column(name = "signed_by_name")
    private String byName;

    @Column(name = "signed_at")
    private Instant at;

    @Column(name = "signed_sha256")
    private String sha256;

    static InterviewVisa of(Author author, Instant now, String sha256) {
        InterviewVisa visa = new InterviewVisa();
        visa.byId = author.personId();
        visa.byName = author.signature();
        visa.at = now;
        visa.sha256 = sha256;
        return visa;
    }

    public Long byId() {
        return byId;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public String sha256() {
        return sha256;
    }
}
