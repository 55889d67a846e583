package fr.parvis.meeting;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A meeting of a project: planned, held with its minutes by point of the agenda, then approved and frozen; or cancelled. */
@Entity
@Table(name = "meeting")
public class Meeting extends PanacheEntity {

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Enumerated(EnumType.STRING)
    public MeetingKind kind;

    public String title;

    @Column(name = "meets_on")
    public LocalDate day;

    /** {@code HH:mm} in the legal time of Paris; null while none is said. */
    @Column(name = "meets_at")
    public String hour;

    /** A room, or the address at which one meets. */
    public String location;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "state_reason")
    private String stateReason;

    /** Who called it and answers for its minutes. */
    @Column(name = "convened_by_id")
    public Long convenedById;

    @Column(name = "convened_by_name")
    public String convenedByName;

    @Embedded
    private Approval approval;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by_name")
    private String changedByName;

    /** The meeting if the person may see its project. */
    public static Optional<Meeting> visible(Actor actor, long id) {
        return find("from Meeting g join fetch g.project p join fetch p.municipality where g.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** Of these those that the person may see. */
    static List<Meeting> visible(Actor actor, Collection<Long> ids) {
        return list("from Meeting g join fetch g.project p join fetch p.municipality where g.id in :ids and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("ids", ids));
    }

    static Meeting locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public long version() {
        return version;
    }

    public MeetingState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedByName() {
        return changedByName;
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval).filter(one -> one.at() != null);
    }

    void apply(MeetingMove move, String reason) {
        state = move.to();
        stateReason = reason;
    }

    void approved(Approval given) {
        approval = given;
    }

    void touched(Author author, Instant now) {
        changedAt = now;
        changedByName = author.signature();
    }
}
