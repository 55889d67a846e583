package fr.parvis.document;

import fr.parvis.people.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a document was from a moment on: a file, its name and who gave it. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends PanacheEntity {

    @Column(name = "document_id")
    public long documentId;

    public int number;

    /** Fingerprint of the file, by which it is stored. */
    public String sha256;

    /** What the file is called. */
    @Column(length = 200)
    public String name;

    @Enumerated(EnumType.STRING)
    public FileKind kind;

    @Column(name = "byte_count")
    public long byteCount;

    /** Whether it says that it does something by itself, or carries other files. */
    public boolean acts;

    @Column(name = "added_by_id")
    public long addedById;

    @Column(name = "added_by_name", length = 450)
    public String addedByName;

    @Column(name = "added_at")
    public Instant addedAt;

    static DocumentVersion of(Document document, int number, GivenFile file, Actor actor, Instant now) {
        DocumentVersion version = new DocumentVersion();
        version.documentId = document.id;
        version.number = number;
        version.sha256 = file.sha256();
        version.name = file.name();
        version.kind = file.found().kind();
        version.byteCount = file.bytes();
        version.acts = file.found().acts();
        version.addedById = actor.personId();
        version.addedByName = actor.name();
        version.addedAt = now;
        return version;
    }

    public static Optional<DocumentVersion> of(long documentId, int number) {
        return find("documentId = ?1 and number = ?2", documentId, number).firstResultOptional();
    }
}
