package fr.parvis.awareness;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
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
import java.util.Optional;

/** The interview with the head of a department in a cycle: planned, held with its minutes by point, or excused; then signed. */
@Entity
@Table(name = "interview")
public class Interview extends PanacheEntity {

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    @Column(name = "cycle_id")
    public long cycleId;

    @Column(name = "municipality_id")
    public long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department_id")
    public Department department;

    @Enumerated(EnumType.STRING)
    private InterviewState state = InterviewState.PLANNED;

    @Column(name = "planned_on")
    public LocalDate plannedOn;

    /** Who meets the head. */
    @Column(name = "interviewer_id")
    public Long interviewerId;

    @Column(name = "held_on")
    public LocalDate heldOn;

    /** Why the department is excused. */
    @Column(length = 2000)
    public String excuse;

    @Embedded
    public InterviewMinutes minutes = new InterviewMinutes();

    @Embedded
    private InterviewVisa visa;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "changed_by_name")
    public String changedByName;

    static Interview of(Project project, long cycleId, Department department, LocalDate plannedOn, Long interviewerId, Actor by, Instant now) {
        Interview interview = new Interview();
        interview.project = project;
        interview.cycleId = cycleId;
        interview.municipalityId = project.municipalityId();
        interview.department = department;
        interview.plannedOn = plannedOn;
        interview.interviewerId = interviewerId;
        interview.createdAt = now;
        interview.touched(by.name(), now);
        return interview;
    }

    /** The interview if the person may see its project. */
    public static Optional<Interview> visible(Actor actor, long id) {
        return find("from Interview i join fetch i.project p join fetch p.municipality join fetch i.department d join fetch d.municipality"
                + " where i.id = :id and " + ProjectAccess.CONDITION, ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Interview locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return whether a visa fell by the move */
    boolean apply(InterviewMove move, LocalDate day, String reason) {
        boolean fell = visa().isPresent();
        state = move.to();
        heldOn = move == InterviewMove.HOLD ? day : null;
        excuse = move == InterviewMove.EXCUSE ? reason : null;
        visa = null;
        return fell;
    }

    /** The minutes are no longer those that were signed. */
    void drop() {
        visa = null;
    }

    void sign(Author author, Instant now) {
        visa = InterviewVisa.of(author, now, sha256());
    }

    /** The fingerprint of the minutes as they stand. */
    public String sha256() {
        return minutes.sha256(department.name, heldOn);
    }

    void touched(String by, Instant now) {
        changedAt = now;
        changedByName = by;
    }

    /** Whether the person may sign for the department: its head or deputy, or whoever stands in for the head. */
    public boolean isSignedBy(Actor actor) {
        return actor.signs(department).isPresent();
    }

    /** Whether there is something to sign that is not signed yet. */
    public boolean awaitsVisa() {
        return state == InterviewState.HELD && !minutes.words().isEmpty() && visa().isEmpty();
    }

    public InterviewState state() {
        return state;
    }

    public Optional<InterviewVisa> visa() {
        return Optional.ofNullable(visa).filter(one -> one.at() != null);
    }
}
