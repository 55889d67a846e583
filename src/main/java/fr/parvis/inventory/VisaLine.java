package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** One line decided, with all that was read of it. */
@Entity
@Table(name = "visa_line")
public class VisaLine extends PanacheEntity {

    public long requestId;
    public long datasetId;

    @Enumerated(EnumType.STRING)
    public VisaDecision decision;

    @Column(length = 2000)
    public String reason;

    @Column(length = 20000)
    private String snapshot;

    public String snapshotSha256;
    private Long decidedById;
    public String decidedByName;
    public Instant decidedAt;
    private boolean undone;

    @Enumerated(EnumType.STRING)
    private VisaState visaBefore;

    private String visaBeforeBy;
    private Instant visaBeforeAt;

    static VisaLine of(long requestId, Dataset dataset, VisaDecision decision, String reason, Author author, Instant now) {
        VisaLine line = new VisaLine();
        DatasetSnapshot read = DatasetSnapshot.of(dataset);
        line.requestId = requestId;
        line.datasetId = dataset.id;
        line.decision = decision;
        line.reason = reason;
        line.snapshot = read.json();
        line.snapshotSha256 = read.sha256();
        line.decidedById = author.personId();
        line.decidedByName = author.name();
        line.decidedAt = now;
        line.visaBefore = dataset.signature.visa();
        line.visaBeforeBy = dataset.signature.visaByName();
        line.visaBeforeAt = dataset.signature.visaAt();
        return line;
    }

    /** What was decided of these datasets, oldest first; what was taken back is left out. */
    static List<VisaLine> of(Collection<Long> datasetIds) {
        return list("datasetId in ?1 and undone = false order by decidedAt, id", datasetIds);
    }

    static List<VisaLine> ofRequest(long requestId) {
        return list("requestId = ?1 and undone = false order by id", requestId);
    }

    public DatasetSnapshot snapshot() {
        return DatasetSnapshot.read(snapshot);
    }

    void undo(Dataset dataset) {
        undone = true;
        dataset.signature.restore(visaBefore, visaBeforeBy, visaBeforeAt, null);
    }
}
