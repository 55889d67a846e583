package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskMoveTest {

    /** The whole table: the move between two states, or none. */
    @ParameterizedTest
    @CsvSource({
        "OPEN,      ,       START,  WAIT, COMPLETE, CANCEL",
        "STARTED,   REOPEN, ,       WAIT, COMPLETE, CANCEL",
        "WAITING,   REOPEN, RESUME, ,     COMPLETE, CANCEL",
        "DONE,      REOPEN, ,       ,     ,         ",
        "CANCELLED, REOPEN, ,       ,     ,         "})
    void betweenTwoStatesThereIsThisMoveAndNoOther(TaskState from, TaskMove open, TaskMove started, TaskMove waiting, TaskMove done,
            TaskMove cancelled) {
        assertEquals(Optional.ofNullable(open), TaskMove.between(from, TaskState.OPEN));
        assertEquals(Optional.ofNullable(started), TaskMove.between(from, TaskState.STARTED));
        assertEquals(Optional.ofNullable(waiting), TaskMove.between(from, TaskState.WAITING));
        assertEquals(Optional.ofNullable(done), TaskMove.between(from, TaskState.DONE));
        assertEquals(Optional.ofNullable(cancelled), TaskMove.between(from, TaskState.CANCELLED));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everyStateCanBeReachedFromTheFirst(TaskState state) {
        Set<TaskState> reached = EnumSet.of(TaskState.OPEN);
        for (int steps = 0; steps < TaskState.values().length; steps++) {
            Arrays.stream(TaskMove.values()).filter(move -> move.from().stream().anyMatch(reached::contains)).map(TaskMove::to)
                    .forEach(reached::add);
        }
        assertTrue(reached.contains(state));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everyStateCanBeLeft(TaskState state) {
        assertFalse(TaskMove.leaving(state).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void betweenTwoStatesThereIsOneArrowAtMost(TaskState from) {
        List<TaskState> reached = TaskMove.leaving(from).stream().map(TaskMove::to).toList();
        assertEquals(EnumSet.copyOf(reached).size(), reached.size());
        assertFalse(reached.contains(from));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void aFinishedTaskIsOnlyReopened(TaskState state) {
        if (!state.isOpen()) {
            assertEquals(List.of(TaskMove.REOPEN), TaskMove.leaving(state));
        }
    }

    @Test
    void waitingAndGivingUpAskWhy() {
        assertEquals(List.of(TaskMove.WAIT, TaskMove.CANCEL), Arrays.stream(TaskMove.values()).filter(TaskMove::asksReason).toList());
    }

    @Test
    void theArrowsGivenAwayCannotBeChanged() {
        TaskMove.START.from().add(TaskState.DONE);
        assertEquals(Set.of(TaskState.OPEN), TaskMove.START.from());
    }
}
