package fr.parvis.task.web;

import fr.parvis.task.Task;
import fr.parvis.task.TaskLinks.LinkedRow;
import fr.parvis.task.TaskState;
import java.util.List;

/**
 * A move of a card that was not made.
 *
 * @param asks whether it is only the reason that is missing, or the words typed are kept to be sent again
 * @param move what is sent then
 */
record BoardRefusal(long taskId, String reference, TaskState state, String detail, List<LinkedRow> blockers, boolean asks, String move) {

    static BoardRefusal asking(Task task, long version, TaskState state) {
        return new BoardRefusal(task.id, task.reference(), state, null, List.of(), true, task.id + ":" + version + ":" + state);
    }

    static BoardRefusal because(Task task, TaskState state, String detail, List<LinkedRow> blockers) {
        return new BoardRefusal(task.id, task.reference(), state, detail, blockers, false, null);
    }

    BoardRefusal keeping(long version) {
        return new BoardRefusal(taskId, reference, state, detail, blockers, true, taskId + ":" + version + ":" + state);
    }

    public boolean waits() {
        return state == TaskState.WAITING;
    }
}
