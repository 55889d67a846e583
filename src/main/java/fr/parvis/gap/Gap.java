package fr.parvis.gap;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
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
import java.util.List;
import java.util.Optional;

/** A difference between the lead's list and what a department says, with who mends it and how; closed with a reason, never again opened. */
@Entity
@Table(name = "gap")
public class Gap extends PanacheEntity {

    /** Which gaps {@code g} a person may see: those of the projects they see, less those about a dataset {@code d} they may not. */
    static final String VISIBLE = "(d.id is null and g.datasetId is null and " + ProjectAccess.CONDITION + " or " + InventoryAccess.CONDITION + ")";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department_id")
    public Department department;

    /** The dataset it is about; null for one that is missing altogether. */
    public Long datasetId;

    @Enumerated(EnumType.STRING)
    public GapKind kind;

    @Enumerated(EnumType.STRING)
    public GapOrigin origin;

    @Enumerated(EnumType.STRING)
    GapSeverity severity;

    @Column(length = 1000)
    String words;

    @Column(length = 1000)
    String action;

    Long ownerId;
    private String openedByName;
    private Instant openedAt;
    private String closedByName;
    private Instant closedAt;

    @Column(length = 1000)
    private String closedReason;

    static Gap opened(Project project, Department department, Long datasetId, GapKind kind, GapOrigin origin, Author author, Instant now) {
        Gap gap = new Gap();
        gap.project = project;
        gap.department = department;
        gap.datasetId = datasetId;
        gap.kind = kind;
        gap.origin = origin;
        gap.openedByName = author.name();
        gap.openedAt = now;
        return gap;
    }

    /** The gap if the person may see it. */
    public static Optional<Gap> visible(Actor actor, long id) {
        return find("select g from Gap g join fetch g.project p join fetch p.municipality join fetch g.department y"
                + " left join Dataset d on d.id = g.datasetId where g.id = :id and " + VISIBLE,
                InventoryAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Gap locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those still open that answers of the department opened about a dataset. */
    static List<Gap> answered(long datasetId) {
        return list("datasetId = ?1 and origin = ?2 and closedAt is null", datasetId, GapOrigin.ANSWER);
    }

    public long version() {
        return version;
    }

    public boolean open() {
        return closedAt == null;
    }

    public GapSeverity severity() {
        return severity;
    }

    public Long ownerId() {
        return ownerId;
    }

    public String closedByName() {
        return closedByName;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** @param reason null when the department itself changed its answer */
    void close(String reason, Author author, Instant now) {
        closedReason = reason;
        closedByName = author.name();
        closedAt = now;
    }
}
