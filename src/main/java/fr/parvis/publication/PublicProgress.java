package fr.parvis.publication;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Whether a town shows the public how far its project has come. */
@Entity
@Table(name = "public_progress")
public class PublicProgress extends PanacheEntity {

    public long municipalityId;
    private boolean shown;
    private String changedByName;
    private Instant changedAt;

    static PublicProgress of(long municipalityId) {
        PublicProgress progress = new PublicProgress();
        progress.municipalityId = municipalityId;
        return progress;
    }

    static Optional<PublicProgress> known(long municipalityId) {
        return find("municipalityId", municipalityId).firstResultOptional();
    }

    public static boolean shownBy(long municipalityId) {
        return known(municipalityId).map(progress -> progress.shown).orElse(false);
    }

    void show(boolean on, Author author, Instant now) {
        shown = on;
        changedByName = author.name();
        changedAt = now;
    }
}
