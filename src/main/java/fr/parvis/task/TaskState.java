package fr.parvis.task;

import java.time.LocalDate;

/** Where a task stands. */
public enum TaskState {
    OPEN, STARTED, WAITING, DONE, CANCELLED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /** Whether something is still to be done that was due before. @param dueOn null for no date */
    public boolean lateOn(LocalDate today, LocalDate dueOn) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }
}
