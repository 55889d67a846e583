package fr.parvis.notification;

import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An address at which a calendar program reads its owner’s dates. Only its fingerprint is kept: the address is shown once. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends PanacheEntity {

    @Column(name = "person_id")
    public Long personId;

    public String name;

    @Enumerated(EnumType.STRING)
    public CalendarScope scope;

    @Column(name = "project_id")
    public Long projectId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** Of the form that made it; null for none. */
    @Column(name = "form_number")
    private String formNumber;

    static CalendarFeed of(long personId, String name, CalendarScope scope, Long projectId, String secret, String formNumber, Instant now) {
        CalendarFeed feed = new CalendarFeed();
        feed.personId = personId;
        feed.name = name;
        feed.scope = scope;
        feed.projectId = projectId;
        feed.secretHash = Fingerprint.of(secret);
        feed.formNumber = formNumber;
        feed.createdAt = now;
        return feed;
    }

    static Optional<CalendarFeed> at(String secret) {
        return find("secretHash", Fingerprint.of(secret)).firstResultOptional();
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Written down once a minute at most: calendar programs ask often. */
    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.isBefore(now.minusSeconds(60))) {
            lastUsedAt = now;
        }
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }
}
