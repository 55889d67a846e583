package fr.parvis.gap;

/** What opened a gap: an answer of the department, somebody by hand, or a decision of the DGS. */
public enum GapOrigin {
    ANSWER, ENTERED, ARBITRATION
}
