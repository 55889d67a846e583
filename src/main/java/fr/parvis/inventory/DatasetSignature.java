package fr.parvis.inventory;

import fr.parvis.journal.Author;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The word of the department on a dataset: that it holds it, that its head stands behind it, or that it is out of scope. */
@Embeddable
public class DatasetSignature {

    private Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private VisaState visa = VisaState.NONE;

    private String visaByName;
    private Instant visaAt;

    @Column(length = 2000)
    private String outOfScopeReason;

    public boolean confirmed() {
        return confirmedAt != null;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    public VisaState visa() {
        return visa;
    }

    public String visaByName() {
        return visaByName;
    }

    public Instant visaAt() {
        return visaAt;
    }

    public String outOfScopeReason() {
        return outOfScopeReason;
    }

    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    void sign(Author author, Instant now) {
        visa = VisaState.STANDING;
        visaByName = author.signature();
        visaAt = now;
        outOfScopeReason = null;
        confirm(now);
    }

    /** What was there before a decision that is taken back; what is out of scope is asked of nobody, so it was in scope. */
    void restore(VisaState state, String by, Instant at, Instant confirmed) {
        visa = state;
        visaByName = by;
        visaAt = at;
        confirmedAt = confirmed;
        outOfScopeReason = null;
    }

    /** Another department is to confirm it and to stand behind it. */
    void handOver() {
        visa = VisaState.NONE;
        visaByName = null;
        visaAt = null;
        confirmedAt = null;
    }

    void fall() {
        visa = visa == VisaState.STANDING ? VisaState.FALLEN : visa;
    }

    /** What made it fall is undone. */
    void stand() {
        visa = visa == VisaState.FALLEN ? VisaState.STANDING : visa;
    }

    void leaveScope(String reason) {
        outOfScopeReason = reason;
        visa = VisaState.NONE;
    }
}
