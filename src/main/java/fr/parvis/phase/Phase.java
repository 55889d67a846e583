package fr.parvis.phase;

import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One of the five phases of a cycle. Its state changes through {@link PhaseWorkflow} alone. */
@Entity
@Table(name = "phase")
public class Phase extends PanacheEntity {

    /** Its kind in what notes keep of the past. */
    static final String KIND = "phase";

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
    private PhaseCode code;

    @Enumerated(EnumType.STRING)
    private PhaseState state = PhaseState.PLANNED;

    /** Which time the gate is prepared; answers belong to an attempt. */
    private int attempt = 1;

    @Column(name = "planned_start_on")
    private LocalDate plannedStartOn;

    @Column(name = "planned_end_on")
    private LocalDate plannedEndOn;

    /** The end first committed to; null while the calendar is a proposal. */
    @Column(name = "committed_end_on")
    private LocalDate committedEndOn;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "submitted_by_id")
    private Long submittedById;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private boolean forced;

    @Column(name = "forced_by_id")
    private Long forcedById;

    /** Whose power it was forced with by delegation; null when it was the person's own. */
    @Column(name = "forced_for_id")
    private Long forcedForId;

    @Column(name = "regularised_at")
    private Instant regularisedAt;

    protected Phase() {
    }

    Phase(Project project, long cycleId, PhaseCode code, LocalDate start, LocalDate end) {
        this.project = project;
        this.cycleId = cycleId;
        this.municipalityId = project.municipalityId();
        this.code = code;
        this.plannedStartOn = start;
        this.plannedEndOn = end;
    }

    /** The phase if the person may see its project. */
    public static Optional<Phase> visible(Actor actor, long id) {
        return find("from Phase f join fetch f.project p join fetch p.municipality where f.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** The phase, held until the transaction ends: of two people who act at once, the second sees what the first did. */
    static Phase locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The phases of a cycle, in order. */
    public static List<Phase> ofCycle(long cycleId) {
        List<Phase> phases = list("from Phase f join fetch f.project p join fetch p.municipality where f.cycleId = ?1", cycleId);
        return phases.stream().sorted(java.util.Comparator.comparing(Phase::code)).toList();
    }

    public PhaseCode code() {
        return code;
    }

    public PhaseState state() {
        return state;
    }

    public int attempt() {
        return attempt;
    }

    public long version() {
        return version;
    }

    public LocalDate plannedStartOn() {
        return plannedStartOn;
    }

    public LocalDate plannedEndOn() {
        return plannedEndOn;
    }

    public Optional<LocalDate> committedEndOn() {
        return Optional.ofNullable(committedEndOn);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Long submittedById() {
        return submittedById;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Long forcedById() {
        return forcedById;
    }

    /** Whether one of the two who answer for an act of this author forced the gate, or lent the power to force it. */
    boolean wasForcedBy(Author author) {
        return author.involves(forcedById) || author.involves(forcedForId);
    }

    /** Whether the gate was forced and nobody has put that right yet. */
    public boolean awaitsRegularisation() {
        return forced && regularisedAt == null;
    }

    /** Answers are open while the phase is prepared; what the DGS reads must not move under their eyes. */
    public boolean acceptsAnswers() {
        return state == PhaseState.PLANNED || state == PhaseState.ACTIVE;
    }

    void apply(PhaseMove move, Author author, Instant now, LocalDate today) {
        state = move.to();
        if (move.opensAttempt()) {
            attempt++;
        }
        switch (move) {
            case START -> startedOn = today;
            case SUBMIT -> {
                submittedById = author.personId();
                submittedAt = now;
            }
            case WITHDRAW, RETURN -> submittedAt = null;
            case APPROVE -> doneOn = today;
            case FORCE -> {
                doneOn = today;
                forced = true;
                forcedById = author.personId();
                forcedForId = author.onBehalfOfId();
                regularisedAt = null;
            }
            case REOPEN -> {
                doneOn = null;
                submittedAt = null;
                // The gate will be passed again: what was forced then no longer stands.
                forced = false;
                forcedById = null;
                forcedForId = null;
                regularisedAt = null;
            }
        }
    }

    void regularise(Instant now) {
        regularisedAt = now;
    }

    /** Where it stands, as the journal keeps it before a change. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("state", state.name());
        texts.put("attempt", Integer.toString(attempt));
        texts.put("start", plannedStartOn.toString());
        texts.put("end", plannedEndOn.toString());
        texts.put("committed", committedEndOn == null ? "" : committedEndOn.toString());
        texts.put("started", startedOn == null ? "" : startedOn.toString());
        texts.put("done", doneOn == null ? "" : doneOn.toString());
        texts.put("forced", Boolean.toString(forced));
        texts.put("regularised", Boolean.toString(regularisedAt != null));
        return texts;
    }

    /** Keeps in the note what it was, as far as it is now something else. */
    Note tell(Map<String, String> was, Note note) {
        return note.was(KIND, id, was, texts());
    }

    void commitDates() {
        if (committedEndOn == null) {
            committedEndOn = plannedEndOn;
        }
    }

    void plan(LocalDate start, LocalDate end) {
        plannedStartOn = start;
        plannedEndOn = end;
    }
}
