package fr.parvis.people;

import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A link sent by mail with which somebody chooses a password; used once, within its time. */
@Entity
@Table(name = "mailed_link")
public class MailedLink extends PanacheEntity {

    /** Why it was sent, and how long it holds. */
    public enum Kind {
        INVITATION(Duration.ofDays(7)), PASSWORD_RESET(Duration.ofHours(1));

        final Duration holds;

        Kind(Duration holds) {
            this.holds = holds;
        }
    }

    @Column(name = "person_id")
    public long personId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    static MailedLink of(long personId, Kind kind, String secret, Instant now) {
        // An older link of the same kind no longer opens anything: only the latest mail counts.
        update("usedAt = ?1 where personId = ?2 and kind = ?3 and usedAt is null", now, personId, kind);
        MailedLink link = new MailedLink();
        link.personId = personId;
        link.kind = kind;
        link.secretHash = Fingerprint.of(secret);
        link.createdAt = now;
        link.expiresAt = now.plus(kind.holds);
        link.persist();
        return link;
    }

    /** The link if it still opens something. */
    static Optional<MailedLink> usable(String secret, Kind kind, Instant now) {
        return MailedLink.<MailedLink>find("secretHash = ?1 and kind = ?2 and usedAt is null and expiresAt > ?3",
                Fingerprint.of(secret), kind, now).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void use(Instant now) {
        usedAt = now;
    }
}
