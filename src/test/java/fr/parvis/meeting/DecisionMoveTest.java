package fr.parvis.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionMoveTest {

    @ParameterizedTest
    @EnumSource
    void eachStateIsReachedByOneArrowFromEveryOther(DecisionState state) {
        assertEquals(1, Arrays.stream(DecisionMove.values()).filter(move -> move.to() == state).count());
        assertEquals(EnumSet.complementOf(EnumSet.of(state)), DecisionMove.to(state).from());
    }

    @Test
    void onlyDroppingAsksWhy() {
        assertTrue(DecisionMove.DROP.asksReason());
        assertFalse(DecisionMove.COMPLETE.asksReason() || DecisionMove.REOPEN.asksReason());
    }
}
