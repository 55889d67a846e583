package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the checks of a dataset came to, and since when it is public. */
@Embeddable
public class DatasetChecks {

    @Enumerated(EnumType.STRING)
    private OpinionState dpoOpinion = OpinionState.NONE;

    private LocalDate dpoOpinionOn;
    private boolean advised;

    @Enumerated(EnumType.STRING)
    private LegalOutcome legalOutcome = LegalOutcome.NONE;

    private LocalDate legalOutcomeOn;
    private LocalDate firstPublished;
    private LocalDate withdrawnOn;

    @Column(length = 1000)
    private String withdrawnReason;

    public OpinionState dpoOpinion() {
        return dpoOpinion;
    }

    public LocalDate dpoOpinionOn() {
        return dpoOpinionOn;
    }

    /** Whether the latest word of an adviser (DPO, lawyer, expert) is for it, any condition being lifted, and what they spoke of is unchanged. */
    public boolean advised() {
        return advised;
    }

    public LegalOutcome legalOutcome() {
        return legalOutcome;
    }

    public LocalDate legalOutcomeOn() {
        return legalOutcomeOn;
    }

    public LocalDate firstPublished() {
        return firstPublished;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public boolean published() {
        return firstPublished != null && withdrawnOn == null;
    }

    void opinion(OpinionState state, LocalDate on) {
        dpoOpinion = state;
        dpoOpinionOn = on;
    }

    void advise(boolean favourable) {
        advised = favourable;
    }

    void legalCheck(LegalOutcome outcome, LocalDate on) {
        legalOutcome = outcome;
        legalOutcomeOn = on;
    }

    void publish(LocalDate on) {
        firstPublished = firstPublished == null ? on : firstPublished;
        withdrawnOn = null;
        withdrawnReason = null;
    }

    void withdraw(LocalDate on, String reason) {
        withdrawnOn = on;
        withdrawnReason = reason;
    }
}
