package fr.parvis.gap;

/** Whether what the lead wrote and what a department says agree. */
public enum Coherence {
    /** Nothing listed, or lines the department has not answered. */
    UNANSWERED,
    /** A blocking gap is open. */
    BLOCKED,
    /** Every line has its answer and nothing blocks. */
    COHERENT;

    static Coherence of(long lines, long waiting, long blocking) {
        return blocking > 0 ? BLOCKED : lines == 0 || waiting > 0 ? UNANSWERED : COHERENT;
    }
}
