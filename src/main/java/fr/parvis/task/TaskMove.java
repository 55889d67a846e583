package fr.parvis.task;

import static fr.parvis.task.TaskState.CANCELLED;
import static fr.parvis.task.TaskState.DONE;
import static fr.parvis.task.TaskState.OPEN;
import static fr.parvis.task.TaskState.STARTED;
import static fr.parvis.task.TaskState.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life cycle of a task, one constant per arrow. */
public enum TaskMove {
    START(EnumSet.of(OPEN), STARTED, false),
    /** Somebody else must act first; the reason says who and what. */
    WAIT(EnumSet.of(OPEN, STARTED), WAITING, true),
    RESUME(EnumSet.of(WAITING), STARTED, false),
    COMPLETE(EnumSet.of(OPEN, STARTED, WAITING), DONE, false),
    /** Will not be done; the reason stays. */
    CANCEL(EnumSet.of(OPEN, STARTED, WAITING), CANCELLED, true),
    REOPEN(EnumSet.of(STARTED, WAITING, DONE, CANCELLED), OPEN, false);

    private final Set<TaskState> from;
    private final TaskState to;
    private final boolean asksReason;

    TaskMove(Set<TaskState> from, TaskState to, boolean asksReason) {
        this.from = from;
        this.to = to;
        this.asksReason = asksReason;
    }

    public Set<TaskState> from() {
        return EnumSet.copyOf(from);
    }

    public TaskState to() {
        return to;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** Whether work on the task begins, goes on or ends by it: what must come before is done by then. */
    public boolean begins() {
        return this == START || this == RESUME || this == COMPLETE;
    }

    /** The arrow between two states, if there is one. */
    public static Optional<TaskMove> between(TaskState from, TaskState to) {
        return Arrays.stream(values()).filter(move -> move.from.contains(from) && move.to == to).findFirst();
    }

    public static List<TaskMove> leaving(TaskState state) {
        return Arrays.stream(values()).filter(move -> move.from.contains(state)).toList();
    }
}
