package fr.parvis.inventory;

import fr.parvis.journal.Author;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a dataset and who changed it last, and the words it is found by. */
@Embeddable
public class DatasetTrace {

    private String createdByName;
    private Instant createdAt;
    private String changedByName;
    private Instant changedAt;

    @Column(length = 6000)
    private String searchWords;

    void created(Author author, Instant now) {
        createdByName = author.name();
        createdAt = now;
    }

    void changed(Author author, Instant now, String words) {
        changedByName = author.name();
        changedAt = now;
        searchWords = words;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
