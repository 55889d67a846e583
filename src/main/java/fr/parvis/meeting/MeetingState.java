package fr.parvis.meeting;

/** Where a meeting stands; its agenda opens at once, its minutes when it is held. */
public enum MeetingState {
    PLANNED, HELD, APPROVED, CANCELLED;

    /** Nothing of it changes any more. */
    public boolean frozen() {
        return this == APPROVED || this == CANCELLED;
    }
}
