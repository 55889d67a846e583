package fr.parvis.journal;

import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** One row of the history; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry extends PanacheEntity {

    @Column(name = "municipality_id")
    long municipalityId;

    /** Place in the municipality's chain, from 1 without a gap. */
    long position;

    @Column(name = "written_at")
    Instant writtenAt;

    String event;

    @Column(name = "project_id")
    Long projectId;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    Long subjectId;

    @Column(name = "author_id")
    Long authorId;

    @Column(name = "author_name")
    String authorName;

    @Column(name = "behalf_id")
    Long behalfId;

    @Column(name = "behalf_name")
    String behalfName;

    @Column(length = 4000)
    String reason;

    /** Canonical JSON of three maps of texts: {@code after}, {@code before}, {@code facts}. */
    @Column(length = 100_000)
    String details;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    protected JournalEntry() {
    }

    JournalEntry(Note note, JournalHead head, Instant now) {
        municipalityId = note.municipalityId;
        position = head.entries() + 1;
        // Both databases keep microseconds: what is hashed must be what is read again.
        writtenAt = now.truncatedTo(ChronoUnit.MICROS);
        event = note.event;
        projectId = note.projectId;
        subjectKind = note.subjectKind;
        subjectId = note.subjectId;
        authorId = note.author.personId();
        authorName = note.author.name();
        behalfId = note.author.onBehalfOfId();
        behalfName = note.author.onBehalfOfName();
        reason = note.reason;
        details = CanonicalJson.write(Map.of("before", note.before, "after", note.after, "facts", note.facts));
        previousHash = head.hash();
        hash = Fingerprint.of(canonical());
    }

    /** What the fingerprint covers: every member but the fingerprint itself and the technical id. */
    String canonical() {
        Map<String, Object> members = new TreeMap<>();
        members.put("municipality", municipalityId);
        members.put("position", position);
        members.put("at", writtenAt.toString());
        members.put("event", event);
        members.put("project", projectId);
        members.put("subjectKind", subjectKind);
        members.put("subject", subjectId);
        members.put("author", authorId);
        members.put("authorName", authorName);
        members.put("behalf", behalfId);
        members.put("behalfName", behalfName);
        members.put("reason", reason);
        members.put("details", details);
        members.put("previous", previousHash);
        return CanonicalJson.write(members);
    }
}
