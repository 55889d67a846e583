package fr.parvis.intake;

import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.table.TableFile;
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
import java.util.List;
import java.util.Optional;

/** A file that somebody gave for the inventory of a project: how it was read, what it proposes, and whether that was done. */
@Entity
@Table(name = "dataset_import")
public class DatasetImport extends PanacheEntity {

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    /** Department of the lines that name none; null when each must. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    public Department department;

    @Embedded
    public ImportSource source;

    @Column(length = 20_000)
    private String targets;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    private boolean merged;
    private String inventoryStamp;
    private String proposalSha256;

    @Embedded
    ImportTrace trace = new ImportTrace();

    static DatasetImport received(Project project, TableFile file, Author author, Instant now) {
        DatasetImport made = new DatasetImport();
        made.project = project;
        made.source = ImportSource.of(file);
        made.trace.received(author, now);
        made.says(ColumnTargets.guess(made.source.format, file.header()), null);
        return made;
    }

    /** The import, for whoever runs its project; it may speak of datasets that are not to be mentioned. */
    public static Optional<DatasetImport> visible(Actor actor, long id) {
        return DatasetImport.<DatasetImport>find("from DatasetImport i join fetch i.project p join fetch p.municipality left join fetch i.department"
                + " where i.id = :id and " + ProjectAccess.CONDITION, ProjectAccess.parameters(actor).and("id", id)).firstResultOptional()
                .filter(found -> found.project.isRunBy(actor));
    }

    static DatasetImport locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the columns say; the proposal drawn before no longer holds. */
    final void says(List<String> columns, Department otherwise) {
        mustBeOpen();
        targets = String.join(" ", columns.stream().map(target -> target.isEmpty() ? "-" : target).toList());
        department = otherwise;
        state = ImportState.UNMAPPED;
        counts.proposed(0, 0, 0, 0, 0);
    }

    void read(int lines) {
        counts.read(lines);
    }

    void proposed(Proposal.Found found) {
        mustBeOpen();
        state = ImportState.PROPOSED;
        counts.proposed(found.added(), found.changed(), found.duplicates(), found.unchanged(), found.refused());
        inventoryStamp = found.inventoryStamp();
        proposalSha256 = found.sha256();
    }

    void applied(boolean merging, Author author, Instant now) {
        mustBeOpen();
        state = ImportState.APPLIED;
        merged = merging;
        trace.applied(author, now);
    }

    void undone(Author author, Instant now) {
        if (state != ImportState.APPLIED) {
            throw InventoryRefusal.conflict(Reason.IMPORT_NOT_APPLIED);
        }
        state = ImportState.UNDONE;
        trace.undone(author, now);
    }

    private void mustBeOpen() {
        if (state == ImportState.APPLIED || state == ImportState.UNDONE) {
            throw InventoryRefusal.conflict(Reason.IMPORT_DONE);
        }
    }

    public ImportState state() {
        return state;
    }

    public ImportCounts counts() {
        return counts;
    }

    /** What each column says, in their order; {@code ""} is nothing. */
    public List<String> targets() {
        return List.of(targets.split(" ")).stream().map(target -> target.equals("-") ? "" : target).toList();
    }

    String inventoryStamp() {
        return inventoryStamp;
    }

    String proposalSha256() {
        return proposalSha256;
    }

    public ImportTrace trace() {
        return trace;
    }
}
