package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A link from a mail that opens one decision, for one person, on one thing as it stood when it was mailed; it decides once, within seven days. */
@Entity
@Table(name = "decision_link")
public class DecisionLink extends PanacheEntity {

    static final Duration HOLDS = Duration.ofDays(7);

    public long personId;
    public long municipalityId;

    @Enumerated(EnumType.STRING)
    public DecisionKind kind;

    public long itemId;

    private String fingerprint;
    private String secretHash;
    public Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;

    @Embedded
    LightSignIn signIn = new LightSignIn();

    static DecisionLink to(DecisionItem item, long personId, String secret, Instant now) {
        DecisionLink link = new DecisionLink();
        link.personId = personId;
        link.municipalityId = item.municipalityId();
        link.kind = item.kind();
        link.itemId = item.id();
        link.fingerprint = item.fingerprint();
        link.secretHash = Fingerprint.of(secret);
        link.createdAt = now;
        link.expiresAt = now.plus(HOLDS);
        return link;
    }

    static Optional<DecisionLink> withSecret(String secret) {
        return find("secretHash", Fingerprint.of(secret)).firstResultOptional();
    }

    /** Held until the transaction ends: of two who decide with it at once, the second finds it used. */
    static Optional<DecisionLink> held(String secret) {
        return DecisionLink.<DecisionLink>find("secretHash", Fingerprint.of(secret)).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** How many links to the same thing were written to the same person. */
    static long writtenSince(DecisionLink like, Instant since) {
        return count("personId = ?1 and kind = ?2 and itemId = ?3 and createdAt > ?4", like.personId, like.kind, like.itemId, since);
    }

    static long forget(Instant expiredBefore) {
        return delete("expiresAt < ?1", expiredBefore);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it still decides, as far as the link itself knows. */
    boolean holds(Instant now) {
        return usedAt == null && !expired(now);
    }

    /** Whether this is what was mailed, unchanged. */
    boolean leadsTo(DecisionItem item) {
        return fingerprint.equals(item.fingerprint());
    }

    void use(Instant now) {
        usedAt = now;
    }
}
