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
 */
public record TaskChange(String title, Optional<Long> ownerId, Optional<LocalDate> dueOn, Optional<LocalDate> startOn, TaskState state,
        Optional<String> evidence, Optional<String> output, String reason, SlipCause cause) {

    public static TaskChange toState(TaskState state, String reason) {
        return new TaskChange(null, null, null, null, state, null, null, reason, null);
    }
}
