package fr.parvis.review;

import fr.parvis.journal.Author;
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
import java.util.List;
import java.util.Optional;

/** Something the review found, by a figure or in words; what becomes of it, by whom, when, and in which phase it is taken up again. */
@Entity
@Table(name = "finding")
public class Finding extends PanacheEntity {

    /** The source of what somebody wrote; the others are indicators and {@link #RESERVES}. */
    public static final String ADDED = "ADDED";

    /** Legal reserves that still stand against datasets. */
    public static final String RESERVES = "LEGAL_RESERVES";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    public long cycleId;
    public long municipalityId;

    /** {@link #ADDED}, {@link #RESERVES} or the name of an {@link Indicator}. */
    public String source;

    /** Null for what a figure found: its name is in the message files. */
    @Column(length = 1000)
    public String words;

    @Enumerated(EnumType.STRING)
    private FindingCategory computed;

    @Enumerated(EnumType.STRING)
    private FindingCategory retained;

    @Column(length = 1000)
    private String reason;

    @Column(length = 300)
    public String action;

    public Long ownerId;
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public PhaseCode phase;

    public Integer gain;
    public Integer effort;

    /** The task it became in the next cycle; null until then. */
    Long taskId;

    public String createdByName;
    private String changedByName;
    private Instant changedAt;

    static Finding of(Project project, long cycleId, String source, Author author, Instant now) {
        Finding finding = new Finding();
        finding.project = project;
        finding.cycleId = cycleId;
        finding.municipalityId = project.municipalityId();
        finding.source = source;
        finding.createdByName = author.name();
        finding.touched(author, now);
        return finding;
    }

    /** The finding if the person may see its project. */
    public static Optional<Finding> visible(Actor actor, long id) {
        return find("from Finding f join fetch f.project p join fetch p.municipality where f.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Finding locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Finding> ofCycle(long cycleId) {
        return list("cycleId = ?1 order by id", cycleId);
    }

    public long version() {
        return version;
    }

    /** By the rule; null for what somebody wrote. */
    public FindingCategory computed() {
        return computed;
    }

    /** What holds; null while nobody has sorted it. */
    public FindingCategory retained() {
        return retained;
    }

    public String reason() {
        return reason;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether somebody decided otherwise than the rule. */
    public boolean overridden() {
        return computed != null && retained != computed;
    }

    /** What is to be improved is nobody's wish but somebody's act on a day. */
    public boolean incomplete() {
        return retained == FindingCategory.IMPROVE && (action == null || ownerId == null || dueOn == null || phase == null);
    }

    /** The rule says so again; what somebody decided stays. @return whether anything changed */
    boolean compute(FindingCategory category) {
        boolean follows = retained == null || retained == computed;
        boolean changed = category != computed;
        computed = category;
        retained = follows ? category : retained;
        return changed;
    }

    void retain(FindingCategory category, String why) {
        retained = category;
        reason = why;
    }

    void touched(Author author, Instant now) {
        changedByName = author.name();
        changedAt = now;
    }
}
