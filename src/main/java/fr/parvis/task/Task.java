package fr.parvis.task;

import fr.parvis.journal.Author;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
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
import java.util.Map;
import java.util.Optional;

/** Something to be done in a phase of a cycle. One holder at a time. */
@Entity
@Table(name = "task")
public class Task extends PanacheEntity {

    /** Its kind in what notes keep of the past. */
    public static final String KIND = "task";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    @Column(name = "cycle_id")
    public long cycleId;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Enumerated(EnumType.STRING)
    public PhaseCode phase;

    /** Number within the project, never used twice. */
    public int number;

    /** Code of the method's template, {@code P1-04}; null for a task that people added. */
    public String template;

    /** The town's own template it was made from; null for any other. */
    @Column(name = "town_task_id")
    public Long townTaskId;

    public String title;

    /** What is expected at the end. */
    @Column(length = 500)
    public String output;

    /** Role of the method that is to do it; null for a task that people added. */
    public String responsible;

    /** Roles of the method that help, separated by commas. */
    public String contributors;

    @Column(name = "owner_id")
    public Long ownerId;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    @Column(name = "state_reason", length = 2000)
    private String stateReason;

    @Column(name = "start_on")
    public LocalDate startOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The date first committed to; null while the date is a proposal. */
    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(length = 2000)
    public String evidence;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    public TaskOrigin origin;

    /** What was asked for, so that asking twice makes one task. */
    @Column(name = "request_key")
    public String requestKey;

    @Column(name = "requested_by_id")
    public Long requestedById;

    /** What the person who asked wrote. */
    @Column(length = 2000)
    public String message;

    @Column(name = "carried_from_id")
    public Long carriedFromId;

    /** Somebody of the town on whom it waits, and who has it meanwhile. */
    @Column(name = "waiting_on_id")
    private Long waitingOnId;

    /** Somebody outside the town on whom it waits. */
    @Column(name = "waiting_on_name", length = 200)
    private String waitingOnName;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_cause")
    private WaitCause waitingCause;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    /** How often it comes back; null for once. */
    @Enumerated(EnumType.STRING)
    public Recurrence recurrence;

    /** The day the first of those that come back was due. */
    @Column(name = "recurs_from")
    public LocalDate recursFrom;

    /** Since when it is in its state. */
    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by_name")
    private String changedByName;

    /** The task if the person may see its project. */
    public static Optional<Task> visible(Actor actor, long id) {
        return find("from Task t join fetch t.project p join fetch p.municipality where t.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** Of these those that the person may see. */
    static List<Task> visible(Actor actor, Collection<Long> ids) {
        return list("from Task t join fetch t.project p join fetch p.municipality where t.id in :ids and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("ids", ids));
    }

    /** What the verdict of a past evening needs of it, as the journal keeps it before a change. */
    Map<String, String> texts() {
        return Map.of("state", state.name(), "due", dueOn == null ? "" : dueOn.toString());
    }

    /** Keeps in the note what it was, as far as it is now something else. */
    Note tell(Map<String, String> was, Note note) {
        return note.was(KIND, id, was, texts());
    }

    /** Those of these tasks that are the project's, which the caller has found visible, by number. */
    public static List<Task> inHand(Project project, Collection<Long> ids) {
        return list("from Task t join fetch t.project p join fetch p.municipality where t.project = ?1 and t.id in ?2 order by t.number", project, ids);
    }

    static Task locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static int lastNumber(Project project) {
        Integer last = find("select max(t.number) from Task t where t.project = ?1", project).project(Integer.class).firstResult();
        return last == null ? 0 : last;
    }

    public long version() {
        return version;
    }

    public TaskState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> firstDueOn() {
        return Optional.ofNullable(firstDueOn);
    }

    public Instant doneAt() {
        return doneAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedByName() {
        return changedByName;
    }

    /** Whether the person may act on it: who holds it, and who runs the project. */
    public boolean isActedOnBy(Actor actor) {
        return project.isRunBy(actor) || Long.valueOf(actor.personId()).equals(ownerId) && actor.belongsTo(municipalityId);
    }

    /** {@code P1-04} for a task of the method, {@code T-63} for another. */
    public String reference() {
        return template == null ? "T-" + number : template;
    }

    /** Whether the person has it while its owner waits for them. */
    public boolean waitsOn(Actor actor) {
        return Long.valueOf(actor.personId()).equals(waitingOnId) && actor.belongsTo(municipalityId);
    }

    /** @param party on whom it waits; null unless it is to wait, and where only the reason says so */
    void apply(TaskMove move, String reason, Awaited party, Instant now) {
        state = move.to();
        stateReason = reason;
        stateSince = now;
        doneAt = move == TaskMove.COMPLETE ? now : null;
        waitingOnId = party == null ? null : party.personId();
        waitingOnName = party == null ? null : party.name();
        waitingCause = party == null ? null : party.cause();
        waitingSince = move == TaskMove.WAIT ? now : null;
    }

    Long waitingOnId() {
        return waitingOnId;
    }

    /** The other is awaited in their place. */
    void waitFor(long personId) {
        waitingOnId = personId;
    }

    /** Has the date of another of the cycle before, with the commitment to it. */
    void keepsDate(Task old) {
        dueOn = old.dueOn;
        firstDueOn = old.firstDueOn;
    }

    /** On whom it waits; nobody where only the reason says so. */
    Awaited awaited() {
        return new Awaited(waitingOnId, waitingOnName, waitingCause);
    }

    Instant waitingSince() {
        return waitingSince == null ? stateSince : waitingSince;
    }

    /** Tells that it waits from its first day on, and on whom. @param names of people, by id */
    Note waits(Map<Long, String> names, Note note) {
        note.before("state", TaskState.OPEN).after("state", state).because(stateReason);
        if (waitingOnId != null) {
            note.after("waitingOn", waitingOnId);
        }
        String whom = waitingOnId == null ? waitingOnName : names.get(waitingOnId);
        return whom == null ? note : note.fact("waitingOn", whom).fact("waitingCause", waitingCause);
    }

    /** In its first state from now on. */
    void begun(Instant now) {
        createdAt = now;
        stateSince = now;
    }

    void due(LocalDate date) {
        dueOn = date;
    }

    /** From here on moving the date asks for a cause. */
    void commit() {
        firstDueOn = firstDueOn == null ? dueOn : firstDueOn;
    }

    void touched(Author author, Instant now) {
        changedAt = now;
        changedByName = author.name();
    }
}
