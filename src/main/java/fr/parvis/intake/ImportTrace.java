package fr.parvis.intake;

import fr.parvis.journal.Author;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who gave a file, who applied it, who took it back. */
@Embeddable
public class ImportTrace {

    private String receivedByName;
    private Instant receivedAt;
    private String appliedByName;
    private Instant appliedAt;
    private String undoneByName;
    private Instant undoneAt;

    void received(Author author, Instant now) {
        receivedByName = author.name();
        receivedAt = now;
    }

    void applied(Author author, Instant now) {
        appliedByName = author.name();
        appliedAt = now;
    }

    void undone(Author author, Instant now) {
        undoneByName = author.name();
        undoneAt = now;
    }

    public String receivedByName() {
        return receivedByName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String appliedByName() {
        return appliedByName;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public String undoneByName() {
        return undoneByName;
    }

    public Instant undoneAt() {
        return undoneAt;
    }
}
