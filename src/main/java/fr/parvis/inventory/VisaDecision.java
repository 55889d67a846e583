package fr.parvis.inventory;

/** What the head of a department decides of a line. */
public enum VisaDecision {
    APPROVE(false), APPROVE_WITH_RESERVATION(true), SEND_BACK(true), ASK_OPINION(true), HAND_OVER(true), OUT_OF_SCOPE(true);

    private final boolean asksReason;

    VisaDecision(boolean asksReason) {
        this.asksReason = asksReason;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** Whether the head stands behind the line. */
    public boolean signs() {
        return this == APPROVE || this == APPROVE_WITH_RESERVATION;
    }
}
