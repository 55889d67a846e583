package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
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

/** A set of data that a department holds: a line of the inventory. It persists from cycle to cycle. */
@Entity
@Table(name = "dataset")
public class Dataset extends PanacheEntity {

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    public long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department_id")
    public Department department;

    /** {@code URB-0042}: the code of the department that first held it and a number, never changed and never given twice. */
    public String number;

    @Enumerated(EnumType.STRING)
    public DatasetOrigin origin;

    /** Code of the line of the starter catalogue it was made from; null otherwise. */
    public String catalogueCode;

    @Embedded
    DatasetTrace trace = new DatasetTrace();

    @Embedded
    public DatasetNames names = new DatasetNames();

    @Embedded
    public DatasetCustody custody = new DatasetCustody();

    @Embedded
    public DatasetCoverage coverage = new DatasetCoverage();

    @Embedded
    public DatasetLaw law = new DatasetLaw();

    @Embedded
    public DatasetRelease release = new DatasetRelease();

    @Embedded
    DatasetStanding standing = new DatasetStanding();

    @Embedded
    DatasetChecks checks = new DatasetChecks();

    @Embedded
    DatasetSignature signature = new DatasetSignature();

    @Column(length = 4000)
    public String internalNotes;

    static Dataset added(Project project, Department department, String number, DatasetOrigin origin, Author author, Instant now) {
        Dataset dataset = new Dataset();
        dataset.project = project;
        dataset.municipalityId = project.municipalityId();
        dataset.department = department;
        dataset.number = number;
        dataset.origin = origin;
        dataset.trace.created(author, now);
        dataset.settled(author, now);
        return dataset;
    }

    /** The dataset if the person may see it. */
    public static Optional<Dataset> visible(Actor actor, long id) {
        return find("from Dataset d join fetch d.project p join fetch p.municipality join fetch d.department where d.id = :id and "
                + InventoryAccess.CONDITION, InventoryAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Dataset locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public long version() {
        return version;
    }

    public DatasetStanding standing() {
        return standing;
    }

    public DatasetChecks checks() {
        return checks;
    }

    public DatasetSignature signature() {
        return signature;
    }

    public DatasetTrace trace() {
        return trace;
    }

    /** Draws what follows from what was written; to be called once after every change. */
    void settled(Author author, Instant now) {
        coverage.nextUpdateDue = coverage.updateFrequency == null ? null : coverage.updateFrequency.dueAfter(coverage.lastUpdatedOn);
        trace.changed(author, now,
                SearchWords.of(number, names.title, names.description, names.keywords, names.theme, custody.sourceSystem));
        standing.settle(this);
    }

    public DatasetStatus status(LocalDate today) {
        return standing.status().on(today, coverage.nextUpdateDue);
    }

    /** Whether an opinion must be for it before it enters a wave. */
    public boolean toBeExamined() {
        return toBeExamined(law.personalDataLevel);
    }

    /** The same, should its level of personal data become another. */
    public boolean toBeExamined(Integer personalDataLevel) {
        return standing.toBeExamined(checks, personalDataLevel);
    }

    /** Whether it can be given at all, as far as is known. */
    public boolean communicable() {
        return standing.openness() != Openness.CLOSED && law.communicability != Communicability.NOBODY;
    }
}
