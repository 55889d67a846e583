package fr.parvis.task;

import fr.parvis.project.SlipCause;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody changes of a task. A null member is left as it is; an {@code Optional} one is cleared by being empty.
 *
 * @param state  the state to move to
 * @param reason why: for waiting, cancelling, and moving a committed date
 * @param cause  of moving a committed date
 * @param awaited on whom it waits from now on; null where only the reason says so
 * @param recurrence how often it comes back
 */
public record TaskChange(String title, Optional<Long> ownerId, Optional<LocalDate> dueOn, Optional<LocalDate> startOn, TaskState state,
        Optional<String> evidence, Optional<String> output, String reason, SlipCause cause, Awaited awaited, Optional<Recurrence> recurrence) {

    public TaskChange(String title, Optional<Long> ownerId, Optional<LocalDate> dueOn, Optional<LocalDate> startOn, TaskState state,
            Optional<String> evidence, Optional<String> output, String reason, SlipCause cause) {
        this(title, ownerId, dueOn, startOn, state, evidence, output, reason, cause, null, null);
    }

    public static TaskChange toState(TaskState state, String reason) {
        return new TaskChange(null, null, null, null, state, null, null, reason, null);
    }

    /** @param why in words; with the cause, where the date that moves is committed */
    public static TaskChange toDate(LocalDate due, SlipCause cause, String why) {
        return new TaskChange(null, null, Optional.of(due), null, null, null, null, why, cause);
    }

    /** The same, waiting on somebody. */
    public TaskChange on(Awaited party) {
        return new TaskChange(title, ownerId, dueOn, startOn, state, evidence, output, reason, cause, party, recurrence);
    }

    /** The same, coming back so often. */
    public TaskChange recurring(Optional<Recurrence> often) {
        return new TaskChange(title, ownerId, dueOn, startOn, state, evidence, output, reason, cause, awaited, often);
    }

    /** Whether it gives the task back to its owner and does nothing else. */
    boolean handsBack() {
        return state == TaskState.STARTED && title == null && ownerId == null && dueOn == null && startOn == null && evidence == null && output == null
                && recurrence == null;
    }
}
