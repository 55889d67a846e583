package fr.parvis.document;

import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A document of a project. What is in it are its versions, which never change. */
@Entity
@Table(name = "document")
public class Document extends PanacheEntity {

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    public String title;

    /** Kind of the thing it belongs to; null for a document of the project itself. */
    @Column(name = "attached_kind")
    public String attachedKind;

    @Column(name = "attached_id")
    public Long attachedId;

    /** Number of its latest version, from 1. */
    private int latest;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by_name", length = 450)
    private String withdrawnByName;

    @Column(name = "withdrawn_reason", length = 2000)
    private String withdrawnReason;

    /** The document if the person may see its project. */
    public static Optional<Document> visible(Actor actor, long id) {
        return find("from Document d join fetch d.project p join fetch p.municipality where d.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Document of(Project project, String title, String attachedKind, Long attachedId) {
        Document document = new Document();
        document.project = project;
        document.municipalityId = project.municipalityId();
        document.title = title;
        document.attachedKind = attachedKind;
        document.attachedId = attachedId;
        return document;
    }

    static Document locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public long version() {
        return version;
    }

    public int latest() {
        return latest;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Optional<String> withdrawnReason() {
        return Optional.ofNullable(withdrawnReason);
    }

    /** Number of the version that is added now. */
    int next() {
        return ++latest;
    }

    void withdraw(String by, String reason, Instant now) {
        withdrawnAt = now;
        withdrawnByName = by;
        withdrawnReason = reason;
    }
}
