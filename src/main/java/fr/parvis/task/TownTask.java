package fr.parvis.task;

import fr.parvis.journal.Author;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.project.ProjectAccess;
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

/** A task template of a municipality's own, used beside those of the method. */
@Entity
@Table(name = "town_task")
public class TownTask extends PanacheEntity {

    /** Longest time for a task, in working days: longer than any phase of the method. */
    public static final int LONGEST = 400;

    /**
     * What people write on it.
     *
     * @param description what is expected at the end, or null
     * @param responsible who holds its tasks when nobody is named
     * @param ownerId     who holds them by name, or null
     * @param dueAfter    working days from the start of the phase to the day on which it is due
     */
    public record Sheet(PhaseCode phase, String title, String description, MethodRole responsible, Long ownerId, int dueAfter) {
    }

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Enumerated(EnumType.STRING)
    public PhaseCode phase;

    public String title;

    @Column(length = 500)
    public String description;

    @Enumerated(EnumType.STRING)
    public MethodRole responsible;

    @Column(name = "owner_id")
    public Long ownerId;

    @Column(name = "due_after")
    public int dueAfter;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The template if the person belongs to its town. */
    public static Optional<TownTask> visible(Actor actor, long id) {
        return find("id = ?1 and array_contains(?2, municipalityId)", id, ProjectAccess.array(actor.municipalityIds())).firstResultOptional();
    }

    /** Whoever runs projects of the town: what is written here becomes tasks of theirs. */
    public static boolean isKeptBy(Actor actor, long municipalityId) {
        return actor.has(municipalityId, Role.LEAD, Role.DGS);
    }

    static TownTask locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the phase that are not archived and have made nothing in the cycle yet, in the order in which they are due. */
    static List<TownTask> unused(long municipalityId, PhaseCode phase, long cycleId) {
        return list("""
                municipalityId = ?1 and phase = ?2 and archivedAt is null and id not in (select t.townTaskId from Task t where t.cycleId = ?3
                and t.townTaskId is not null) order by dueAfter, id""", municipalityId, phase, cycleId);
    }

    void write(Sheet sheet) {
        phase = sheet.phase();
        title = sheet.title();
        description = sheet.description();
        responsible = sheet.responsible();
        ownerId = sheet.ownerId();
        dueAfter = sheet.dueAfter();
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void restore() {
        archivedAt = null;
    }

    void touched(Author author, Instant now) {
        changedByName = author.name();
        changedAt = now;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public long version() {
        return version;
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
