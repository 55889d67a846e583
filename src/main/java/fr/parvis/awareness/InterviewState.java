package fr.parvis.awareness;

/** Where an interview stands. */
public enum InterviewState {
    PLANNED, HELD, EXCUSED;

    /** Whether the department counts as met: it was, or it was excused with a reason. */
    public boolean covers() {
        return this != PLANNED;
    }
}
