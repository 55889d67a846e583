package fr.parvis.opinion;

import fr.parvis.people.Actor;
import fr.parvis.platform.Fingerprint;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One question put to one person on one or several datasets; each dataset has its {@link Opinion}. An expert from outside has no account: they answer by a
 * link of which only the hash is kept.
 */
@Entity
@Table(name = "opinion_request")
public class OpinionRequest extends PanacheEntity {

    /** So long the link of an expert opens the page; asking again renews it. */
    public static final Duration HOLDS = Duration.ofDays(30);

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    /** Null for an expert. */
    public Long askedToId;
    public String expertName;
    public String expertEmail;

    @Column(length = 2000)
    public String question;

    public LocalDate dueOn;
    public Long askedById;
    public String askedByName;
    public Instant askedAt;

    /** What a head was deciding on when they asked; null for every other question. */
    Long visaId;

    /** In which an expert is written to. */
    public String language;

    private String secretHash;
    private Instant expiresAt;
    private String withdrawnByName;
    private Instant withdrawnAt;

    static OpinionRequest asked(Project project, String question, LocalDate dueOn, Actor by, String language, Instant now) {
        OpinionRequest request = new OpinionRequest();
        request.project = project;
        request.question = question;
        request.dueOn = dueOn;
        request.askedById = by.personId();
        request.askedByName = by.name();
        request.askedAt = now;
        request.language = language;
        return request;
    }

    /** The request if it was put to the person, or if they see its project. */
    public static Optional<OpinionRequest> visible(Actor actor, long id) {
        return find("from OpinionRequest q join fetch q.project p join fetch p.municipality where q.id = :id and (q.askedToId = :me and"
                + " p.municipality.id in :mine or " + ProjectAccess.CONDITION + ")", ProjectAccess.parameters(actor).and("id", id)
                .and("mine", actor.municipalityIds())).firstResultOptional();
    }

    static Optional<OpinionRequest> withSecret(String secret) {
        return find("from OpinionRequest q join fetch q.project p join fetch p.municipality where q.secretHash = ?1", Fingerprint.of(secret))
                .firstResultOptional();
    }

    static OpinionRequest locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean outside() {
        return askedToId == null;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether this is the secret of the link sent last. */
    boolean opensWith(String secret) {
        return secretHash != null && secretHash.equals(Fingerprint.of(secret));
    }

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** From now on this link opens the page, and no earlier one. */
    void renew(String secret, Instant now) {
        secretHash = Fingerprint.of(secret);
        expiresAt = now.plus(HOLDS);
    }

    void withdraw(String byName, Instant now) {
        withdrawnByName = byName;
        withdrawnAt = now;
    }
}
