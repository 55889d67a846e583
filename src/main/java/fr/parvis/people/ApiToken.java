package fr.parvis.people;

import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a person's program signs in with. Only its fingerprint is kept: the secret is shown once. */
@Entity
@Table(name = "api_token")
public class ApiToken extends PanacheEntity {

    @Column(name = "person_id")
    public long personId;

    public String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The last day it holds. */
    @Column(name = "expires_on")
    public LocalDate expiresOn;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** Of the form that made it. */
    @Column(name = "form_number")
    private String formNumber;

    static ApiToken of(long personId, String name, String secret, LocalDate expiresOn, String formNumber, Instant now) {
        ApiToken token = new ApiToken();
        token.personId = personId;
        token.name = name;
        token.secretHash = Fingerprint.of(secret);
        token.expiresOn = expiresOn;
        token.formNumber = formNumber;
        token.createdAt = now;
        return token;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    static void revokeAll(long personId, Instant now) {
        update("revokedAt = ?1 where personId = ?2 and revokedAt is null", now, personId);
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }
}
