package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The marks of a dataset under one version of the grid, what they give, and the DGS's own word on the band. */
@Entity
@Table(name = "dataset_score")
public class DatasetScore extends PanacheEntity {

    public long datasetId;
    public long gridId;
    private String marks;
    private int risk;
    private int score;

    @Enumerated(EnumType.STRING)
    private Band band;

    @Enumerated(EnumType.STRING)
    private Band overrideBand;

    @Column(length = 1000)
    private String overrideReason;

    private String overrideByName;
    private String scoredByName;
    private Instant scoredAt;

    static DatasetScore of(long datasetId, long gridId) {
        DatasetScore score = new DatasetScore();
        score.datasetId = datasetId;
        score.gridId = gridId;
        return score;
    }

    public static List<DatasetScore> of(long datasetId) {
        return list("datasetId = ?1 order by gridId desc", datasetId);
    }

    /** The score under one version of the grid. */
    static Optional<DatasetScore> under(long gridId, long datasetId) {
        return find("gridId = ?1 and datasetId = ?2", gridId, datasetId).firstResultOptional();
    }

    /** The score under the grid in force; none while nobody has scored it. */
    public static Optional<DatasetScore> inForce(Dataset dataset) {
        return find("select s from DatasetScore s join PriorityGrid g on g.id = s.gridId where s.datasetId = ?1 and g.projectId = ?2 and g.state = ?3",
                dataset.id, dataset.project.id, GridState.FROZEN).firstResultOptional();
    }

    /** New marks; a word of the DGS on the band they replace no longer holds. */
    void mark(GridRules.Marks given, GridRules.Result result, Author author, Instant now) {
        marks = given.written();
        risk = given.risk();
        score = result.score();
        band = result.band();
        overrideBand = null;
        overrideReason = null;
        overrideByName = null;
        scoredByName = author.name();
        scoredAt = now;
    }

    void override(Band place, String reason, Author author) {
        overrideBand = place;
        overrideReason = reason;
        overrideByName = author.signature();
    }

    public GridRules.Marks marks() {
        return GridRules.Marks.read(marks, risk);
    }

    public int score() {
        return score;
    }

    /** The band that counts: the DGS's if there is one, else the grid's. */
    public Band band() {
        return overrideBand == null ? band : overrideBand;
    }

    public Band computedBand() {
        return band;
    }

    public String overrideReason() {
        return overrideReason;
    }

    public String overrideByName() {
        return overrideByName;
    }

    public String scoredByName() {
        return scoredByName;
    }

    public Instant scoredAt() {
        return scoredAt;
    }
}
