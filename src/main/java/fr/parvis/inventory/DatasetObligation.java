package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An obligation that somebody attached to a dataset or took off it, with the reason; all others are computed. */
@Entity
@Table(name = "dataset_obligation")
public class DatasetObligation extends PanacheEntity {

    public long datasetId;

    /** The rule of the law packs, by id. */
    public String obligation;

    private boolean attached;

    @Column(length = 1000)
    private String reason;

    private String decidedByName;
    private Instant decidedAt;

    static DatasetObligation about(long datasetId, String obligation) {
        DatasetObligation one = new DatasetObligation();
        one.datasetId = datasetId;
        one.obligation = obligation;
        return one;
    }

    static List<DatasetObligation> of(long datasetId) {
        return list("datasetId", datasetId);
    }

    void decide(boolean holds, String why, Author author, Instant now) {
        attached = holds;
        reason = why;
        decidedByName = author.name();
        decidedAt = now;
    }

    public boolean attached() {
        return attached;
    }

    public String reason() {
        return reason;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
