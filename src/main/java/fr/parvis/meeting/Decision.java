package fr.parvis.meeting;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
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

/** Something that was decided of a project, in a meeting or outside, in the register under a number of its own. Its words never change. */
@Entity
@Table(name = "decision")
public class Decision extends PanacheEntity {

    /** The number of a decision named {@code d} in a query, as {@link #reference(int, int)} writes it. */
    public static final String REFERENCE =
            "concat('D-', cast(d.numberedIn as String), case when d.number < 10 then '-0' else '-' end, cast(d.number as String))";

    /** What the journal calls it. */
    public static final String KIND = "decision";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    @Column(name = "municipality_id")
    public long municipalityId;

    /** The year it was decided in, within which it is numbered. */
    @Column(name = "numbered_in")
    public int numberedIn;

    public int number;

    public String words;

    @Column(name = "decided_on")
    public LocalDate decidedOn;

    /** A committee or a person, as the minutes name them. */
    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "meeting_id")
    public Long meetingId;

    /** The point of the agenda it belongs to. */
    @Column(name = "item_id")
    public Long itemId;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.OPEN;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Column(name = "recorded_by_name")
    public String recordedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by_name")
    private String changedByName;

    /** The decision if the person may see its project. */
    public static Optional<Decision> visible(Actor actor, long id) {
        return find("from Decision d join fetch d.project p join fetch p.municipality where d.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** Of these those that the person may see. */
    static List<Decision> visible(Actor actor, Collection<Long> ids) {
        return list("from Decision d join fetch d.project p join fetch p.municipality where d.id in :ids and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("ids", ids));
    }

    static Decision locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last number given in a year; the project is held by the caller. */
    static int lastNumber(long projectId, int year) {
        Integer last = find("select max(d.number) from Decision d where d.project.id = ?1 and d.numberedIn = ?2", projectId, year)
                .project(Integer.class).firstResult();
        return last == null ? 0 : last;
    }

    /** {@code D-2026-03}. */
    public static String reference(int year, int number) {
        return "D-%d-%02d".formatted(year, number);
    }

    public String reference() {
        return reference(numberedIn, number);
    }

    public long version() {
        return version;
    }

    public DecisionState state() {
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

    void become(DecisionState next, String reason) {
        state = next;
        stateReason = reason;
    }

    void touched(Author author, Instant now) {
        changedAt = now;
        changedByName = author.signature();
    }
}
