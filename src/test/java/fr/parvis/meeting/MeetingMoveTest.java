package fr.parvis.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingMoveTest {

    @ParameterizedTest
    @CsvSource({"PLANNED,HELD,HOLD", "PLANNED,CANCELLED,CANCEL", "HELD,APPROVED,APPROVE"})
    void theArrowsOfTheLifeCycle(MeetingState from, MeetingState to, MeetingMove move) {
        assertEquals(Optional.of(move), MeetingMove.between(from, to));
    }

    @Test
    void aMeetingIsNotCancelledOnceItWasHeldNorApprovedBeforeIt() {
        assertEquals(Optional.empty(), MeetingMove.between(MeetingState.HELD, MeetingState.CANCELLED));
        assertEquals(Optional.empty(), MeetingMove.between(MeetingState.PLANNED, MeetingState.APPROVED));
    }

    @ParameterizedTest
    @EnumSource
    void exactlyTheStatesThatNothingLeavesAreFrozen(MeetingState state) {
        assertEquals(MeetingMove.leaving(state).isEmpty(), state.frozen());
    }

    @Test
    void onlyCancellingAsksWhy() {
        assertTrue(MeetingMove.CANCEL.asksReason());
        assertFalse(MeetingMove.HOLD.asksReason() || MeetingMove.APPROVE.asksReason());
    }

    /** Whatever is tried in whatever order, a meeting goes forward and stops where it is frozen. */
    @Property
    void noWalkComesBack(@ForAll List<MeetingState> wishes) {
        MeetingState at = MeetingState.PLANNED;
        Set<MeetingState> been = EnumSet.of(at);
        for (MeetingState wish : wishes) {
            MeetingState before = at;
            Optional<MeetingMove> move = MeetingMove.between(at, wish);
            if (move.isPresent()) {
                at = move.get().to();
                assertFalse(before.frozen());
                assertTrue(been.add(at), "came back to " + at);
            }
        }
        assertTrue(!been.contains(MeetingState.CANCELLED) || !been.contains(MeetingState.HELD));
    }

    @Test
    void theMarkOfATextTellsItFromAnotherAndNothingFromNothing() {
        assertEquals(AgendaItem.seen(null), AgendaItem.seen(""));
        assertNotEquals(AgendaItem.seen("Vu"), AgendaItem.seen("Vu."));
    }
}
