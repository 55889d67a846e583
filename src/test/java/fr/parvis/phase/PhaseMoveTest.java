package fr.parvis.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseMoveTest {

    @ParameterizedTest
    @CsvSource({
        "START,    PLANNED,   ACTIVE,    LEAD,  0, false",
        "SUBMIT,   ACTIVE,    IN_REVIEW, LEAD,  0, false",
        "WITHDRAW, IN_REVIEW, ACTIVE,    LEAD,  0, false",
        "RETURN,   IN_REVIEW, ACTIVE,    DGS,   1, true",
        "APPROVE,  IN_REVIEW, DONE,      DGS,   0, false",
        "FORCE,    ACTIVE,    DONE,      DGS,  20, false",
        "REOPEN,   DONE,      ACTIVE,    DGS,   1, true"})
    void eachArrowGoesFromOneStateToAnotherByOneRole(PhaseMove move, PhaseState from, PhaseState to, Role role, int reason, boolean attempt) {
        assertEquals(List.of(from, to, role, reason, attempt),
                List.of(move.from(), move.to(), move.role(), move.shortestReason(), move.opensAttempt()));
    }

    @Test
    void thereAreSevenArrowsAndNoTwoBetweenTheSameStatesForTheSameRole() {
        Set<List<Object>> arrows = Arrays.stream(PhaseMove.values()).map(move -> List.<Object>of(move.from(), move.to(), move.role()))
                .collect(Collectors.toSet());
        assertEquals(7, PhaseMove.values().length);
        assertEquals(7, arrows.size());
    }

    @ParameterizedTest
    @EnumSource(PhaseState.class)
    void everyStateCanBeReachedFromTheFirst(PhaseState state) {
        Set<PhaseState> reached = EnumSet.of(PhaseState.PLANNED);
        for (int steps = 0; steps < PhaseState.values().length; steps++) {
            Arrays.stream(PhaseMove.values()).filter(move -> reached.contains(move.from())).map(PhaseMove::to).forEach(reached::add);
        }
        assertTrue(reached.contains(state));
    }

    @ParameterizedTest
    @EnumSource(PhaseState.class)
    void everyStateCanBeLeft(PhaseState state) {
        assertTrue(Arrays.stream(PhaseMove.values()).anyMatch(move -> move.from() == state));
    }

    @ParameterizedTest
    @EnumSource(PhaseMove.class)
    void noArrowStaysWhereItIs(PhaseMove move) {
        assertFalse(move.from() == move.to());
    }

    @ParameterizedTest
    @EnumSource(PhaseMove.class)
    void onlyTheDgsPassesAGateOrGivesItBackForANewAttempt(PhaseMove move) {
        if (move.passesGate() || move.opensAttempt()) {
            assertEquals(Role.DGS, move.role());
        }
        assertEquals(move.to() == PhaseState.DONE, move.passesGate());
    }

    @ParameterizedTest
    @EnumSource(value = PhaseMove.class, names = {"RETURN", "FORCE", "REOPEN"})
    void aDecisionAgainstTheCourseOfThingsAsksAReason(PhaseMove move) {
        assertTrue(move.shortestReason() > 0);
    }

    @Test
    void nobodyGoesBackToPlanned() {
        assertTrue(Arrays.stream(PhaseMove.values()).noneMatch(move -> move.to() == PhaseState.PLANNED));
    }
}
