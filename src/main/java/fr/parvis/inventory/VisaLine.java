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

    /** When the department had confirmed the line before it was decided; null when it had not. */
    private Instant confirmedBefore;

    /** Since when an opinion that was asked no longer stops the line. */
    private Instant resumedAt;

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
        line.decidedByName = author.signature();
        line.decidedAt = now;
        line.visaBefore = dataset.signature.visa();
        line.visaBeforeBy = dataset.signature.visaByName();
        line.visaBeforeAt = dataset.signature.visaAt();
        line.confirmedBefore = dataset.signature.confirmedAt();
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

    Long decidedById() {
        return decidedById;
    }

    /** Whether an opinion that was asked here is still awaited: nobody decides on the line until it is given. */
    public boolean paused() {
        return decision == VisaDecision.ASK_OPINION && resumedAt == null;
    }

    /** Whether the line, which is with the department that decided, is to be decided again: its visa fell, the opinion came, or it was handed back. */
    boolean overtaken(Dataset dataset) {
        return switch (decision) {
            case APPROVE, APPROVE_WITH_RESERVATION -> dataset.signature.visa() == VisaState.FALLEN;
            case ASK_OPINION -> resumedAt != null;
            case HAND_OVER -> true;
            default -> false;
        };
    }

    void undo(Dataset dataset) {
        undone = true;
        dataset.signature.restore(visaBefore, visaBeforeBy, visaBeforeAt, confirmedBefore);
    }
}
