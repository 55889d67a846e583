package fr.parvis.awareness;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What changes of an interview; a null member leaves its part as it is, an empty one clears it.
 *
 * @param state   the state to move to
 * @param heldOn  the day it took place, with a move to HELD; today when null
 * @param reason  why, where the move asks for it
 * @param minutes the words of each point that changes
 */
public record InterviewChange(Optional<LocalDate> plannedOn, Optional<Long> interviewerId, InterviewState state, LocalDate heldOn,
        String reason, Map<AgendaPoint, Optional<String>> minutes) {

    public static InterviewChange toState(InterviewState state, LocalDate heldOn, String reason) {
        return new InterviewChange(null, null, state, heldOn, reason, Map.of());
    }
}
