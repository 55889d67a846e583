package fr.parvis.ledger;

/** What somebody is waited for to do. */
public enum WaitKind {
    /** A gate to decide. */
    GATE,
    /** A forced gate to put right. */
    FORCED_GATE,
    /** A line put to the DGS. */
    ARBITRATION,
    /** A head to name where lines wait for a visa and nobody can give it. */
    HEAD_MISSING,
    /** Lines to sign. */
    VISA,
    /** A line that came back, to take up again. */
    SENT_BACK,
    /** An opinion to give. */
    OPINION,
    /** Minutes of an interview to sign. */
    INTERVIEW,
    /** A gap that blocks. */
    GAP,
    /** A task of a phase under way, or late. */
    TASK,
    /** A published dataset that is to be updated by now; the dashboard counts these apart. */
    UPDATE;

    /** Whether it ends by a decision, and not by work. */
    public boolean decision() {
        return this != TASK && this != GAP && this != SENT_BACK && this != UPDATE;
    }
}
