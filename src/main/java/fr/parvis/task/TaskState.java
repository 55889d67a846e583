package fr.parvis.task;

/** Where a task stands. */
public enum TaskState {
    OPEN, STARTED, WAITING, DONE, CANCELLED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }
}
