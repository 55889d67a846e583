package fr.parvis.review;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people say of an indicator in a cycle, and what it came to when the review was approved. */
@Entity
@Table(name = "indicator_record")
public class IndicatorRecord extends PanacheEntity {

    @Version
    private long version;

    public long projectId;
    public long cycleId;

    @Enumerated(EnumType.STRING)
    public Indicator code;

    private BigDecimal target;

    @Column(length = 1000)
    private String targetReason;

    private BigDecimal baseline;
    private LocalDate baselineOn;
    private BigDecimal entered;

    @Column(length = 1000)
    private String unmeasuredReason;

    private Integer effort;
    private boolean manual;
    private BigDecimal kept;
    private String changedByName;
    private Instant changedAt;

    static IndicatorRecord of(long projectId, long cycleId, Indicator code) {
        IndicatorRecord record = new IndicatorRecord();
        record.projectId = projectId;
        record.cycleId = cycleId;
        record.code = code;
        return record;
    }

    static List<IndicatorRecord> ofCycle(long cycleId) {
        return list("cycleId", cycleId);
    }

    static Optional<IndicatorRecord> of(long cycleId, Indicator code) {
        return find("cycleId = ?1 and code = ?2", cycleId, code).firstResultOptional();
    }

    public long version() {
        return version;
    }

    public BigDecimal target() {
        return target;
    }

    public String targetReason() {
        return targetReason;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public LocalDate baselineOn() {
        return baselineOn;
    }

    public BigDecimal entered() {
        return entered;
    }

    public String unmeasuredReason() {
        return unmeasuredReason;
    }

    /** From 1 to 5: what it cost to reach the value; null while nobody has said. */
    public Integer effort() {
        return effort;
    }

    /** Whether what it measures is done by hand. */
    public boolean manual() {
        return manual;
    }

    /** What it came to when the review was approved; null before that. */
    public BigDecimal kept() {
        return kept;
    }

    void aim(BigDecimal wanted, String reason) {
        target = wanted;
        targetReason = reason;
    }

    /** The first commitment stays: a baseline is written once a cycle. */
    boolean begin(BigDecimal value, LocalDate on) {
        if (baseline != null || value == null) {
            return false;
        }
        baseline = value;
        baselineOn = on;
        return true;
    }

    void enter(BigDecimal value, String whyNot) {
        entered = value;
        unmeasuredReason = value == null ? whyNot : null;
    }

    void weigh(Integer note, boolean byHand) {
        effort = note;
        manual = byHand;
    }

    void keep(BigDecimal value) {
        kept = value;
    }

    void touched(Author author, Instant now) {
        changedByName = author.name();
        changedAt = now;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
