package fr.parvis.gap;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A line sent back twice, put to the DGS: two positions, what follows from each, one decision. */
@Entity
@Table(name = "visa_arbitration")
public class VisaArbitration extends PanacheEntity {

    /** What one side holds, and what would follow from keeping it. */
    public record Position(String words, String consequence) {
    }

    @Version
    private long version;

    public long datasetId;
    public long projectId;

    @Column(length = 2000)
    private String departmentPosition;

    @Column(length = 2000)
    private String departmentConsequence;

    @Column(length = 2000)
    private String leadPosition;

    @Column(length = 2000)
    private String leadConsequence;

    public Long askedById;
    public String askedByName;
    public Instant askedAt;

    /** In whose name, by delegation; null where it was the asker's own. */
    public Long askedForId;

    @Enumerated(EnumType.STRING)
    private RetainedPosition retained;

    @Column(length = 2000)
    private String reason;

    private String decidedByName;
    private Instant decidedAt;

    static VisaArbitration asked(long datasetId, long projectId, Position department, Position lead, Author author, Instant now) {
        VisaArbitration one = new VisaArbitration();
        one.datasetId = datasetId;
        one.projectId = projectId;
        one.departmentPosition = department.words();
        one.departmentConsequence = department.consequence();
        one.leadPosition = lead.words();
        one.leadConsequence = lead.consequence();
        one.askedById = author.personId();
        one.askedByName = author.name();
        one.askedForId = author.onBehalfOfId();
        one.askedAt = now;
        return one;
    }

    /** Those about a dataset, the latest first. */
    public static List<VisaArbitration> of(long datasetId) {
        return list("datasetId = ?1 order by id desc", datasetId);
    }

    static Optional<VisaArbitration> latest(long datasetId) {
        return of(datasetId).stream().findFirst();
    }

    static VisaArbitration locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void decide(RetainedPosition kept, String why, Author author, Instant now) {
        retained = kept;
        reason = why;
        decidedByName = author.signature();
        decidedAt = now;
    }

    public Position department() {
        return new Position(departmentPosition, departmentConsequence);
    }

    public Position lead() {
        return new Position(leadPosition, leadConsequence);
    }

    public boolean open() {
        return decidedAt == null;
    }

    /** Null while nobody has decided. */
    public RetainedPosition retained() {
        return retained;
    }

    public String reason() {
        return reason;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
