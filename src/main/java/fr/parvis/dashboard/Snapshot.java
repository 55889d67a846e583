package fr.parvis.dashboard;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.platform.Fingerprint;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A photo: where a project stood when a committee looked at it. Only ever added; it says the same whenever it is opened. */
@Entity
@Immutable
@Table(name = "snapshot")
public class Snapshot extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    /** What the committee is called; null for a photo taken for itself. */
    public String title;

    /** The day the committee meets; null when none was said. */
    public LocalDate heldOn;

    public Instant takenAt;
    public long takenById;
    public String takenByName;

    /** Canonical JSON of {@link Photo}. */
    @Column(length = 1_000_000)
    private String content;

    private String sha256;

    static Snapshot taken(Project project, Photo photo, Author author) {
        Snapshot snapshot = new Snapshot();
        snapshot.project = project;
        snapshot.title = photo.title();
        snapshot.heldOn = photo.heldOn();
        snapshot.takenAt = photo.takenAt();
        snapshot.takenById = author.personId();
        snapshot.takenByName = author.name();
        snapshot.content = PhotoJson.write(photo);
        snapshot.sha256 = Fingerprint.of(snapshot.content);
        return snapshot;
    }

    /** The photo if the person may see its project. */
    public static Optional<Snapshot> visible(Actor actor, long id) {
        return find("from Snapshot s join fetch s.project p join fetch p.municipality where s.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** When the latest photo of a project was taken, if there is one. */
    static Optional<Instant> lastTaken(long projectId) {
        return find("select s.takenAt from Snapshot s where s.project.id = ?1 order by s.id desc", projectId).project(Instant.class)
                .firstResultOptional();
    }

    /** Those of a project, latest first, as far as they are asked for. */
    static PanacheQuery<Snapshot> latest(long projectId) {
        return find("project.id = ?1 order by id desc", projectId);
    }

    /** The same bytes as on the day it was taken, unless somebody altered the row. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    /** Whether the content is what a fingerprint says, the row's own as well as the one written elsewhere when it was taken. */
    boolean matches(String written) {
        return sha256.equals(written) && Fingerprint.of(content).equals(written);
    }

    /** @throws SnapshotRefusal.Refused when the row was altered beyond reading */
    public Photo photo() {
        try {
            return PhotoJson.read(content);
        } catch (PhotoJson.Unreadable altered) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.Altered(takenAt));
        }
    }
}
