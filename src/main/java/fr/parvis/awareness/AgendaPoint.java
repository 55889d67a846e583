package fr.parvis.awareness;

/** The eight points of the interview with a department head, in their order (method, D.1). */
public enum AgendaPoint {
    MISSIONS, SOFTWARE, DEMANDS, LIST, LIMITS, RHYTHM, REFERENT, NEXT_STEP
}
