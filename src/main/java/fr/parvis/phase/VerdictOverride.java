package fr.parvis.phase;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a DGS says of a cycle under their name, in place of what is computed. Once ended it is kept as it was. */
@Entity
@Table(name = "verdict_override")
public class VerdictOverride extends PanacheEntity {

    public long projectId;
    public long cycleId;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** What was computed when it was said. */
    @Enumerated(EnumType.STRING)
    public Verdict computed;

    @Column(length = 2000)
    public String reason;

    public Long saidById;
    public String saidByName;
    public Instant saidAt;
    private String endedByName;
    private Instant endedAt;

    /** The cycle while it stands, null afterwards: unique, so that of two people who speak at once only one is heard. */
    private Long standingCycleId;

    static VerdictOverride said(long projectId, long cycleId, Verdict verdict, Verdict computed, String reason, Author author, Instant now) {
        VerdictOverride one = new VerdictOverride();
        one.projectId = projectId;
        one.cycleId = cycleId;
        one.verdict = verdict;
        one.computed = computed;
        one.reason = reason;
        one.saidById = author.personId();
        one.saidByName = author.signature();
        one.saidAt = now;
        one.standingCycleId = cycleId;
        return one;
    }

    static Optional<VerdictOverride> standing(long cycleId) {
        return find("standingCycleId", cycleId).firstResultOptional();
    }

    /** The one before: who spoke last of this cycle. */
    static Optional<VerdictOverride> latest(long cycleId) {
        return find("cycleId = ?1 order by id desc", cycleId).firstResultOptional();
    }

    void end(Author author, Instant now) {
        endedByName = author.signature();
        endedAt = now;
        standingCycleId = null;
    }

    public String endedByName() {
        return endedByName;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
