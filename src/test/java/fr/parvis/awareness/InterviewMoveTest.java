package fr.parvis.awareness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewMoveTest {

    @ParameterizedTest
    @CsvSource({"PLANNED,HELD,HOLD", "PLANNED,EXCUSED,EXCUSE", "HELD,PLANNED,REPLAN", "EXCUSED,PLANNED,REPLAN"})
    void theArrowsOfTheLifeCycle(InterviewState from, InterviewState to, InterviewMove move) {
        assertEquals(Optional.of(move), InterviewMove.between(from, to));
    }

    @Test
    void anInterviewIsNotExcusedOnceItWasHeld() {
        assertEquals(Optional.empty(), InterviewMove.between(InterviewState.HELD, InterviewState.EXCUSED));
        assertEquals(List.of(InterviewMove.REPLAN), InterviewMove.leaving(InterviewState.HELD));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsLeft(InterviewState state) {
        assertFalse(InterviewMove.leaving(state).isEmpty());
    }

    @Test
    void aDepartmentIsCoveredOnceMetOrExcused() {
        assertFalse(InterviewState.PLANNED.covers());
        assertTrue(InterviewState.HELD.covers() && InterviewState.EXCUSED.covers());
    }
}
