package fr.parvis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several waits is the longest. */
class WaitTest {

    @Test
    void theLongestIsHeldForTheMostDaysByWhoCanAct() {
        Wait old = wait(1, 0, 3, false);
        Wait gate = wait(2, 10, 15, false);
        assertEquals(gate, Wait.longest(List.of(old, gate)), "what began earlier was in other hands meanwhile");
        assertEquals(old, Wait.longest(List.of(old, wait(3, 5, 20, true))), "what is paused is not waited for");
        assertEquals(gate, Wait.longest(List.of(wait(4, 11, 15, false), gate)), "of two alike the one that began first");
        assertNull(Wait.longest(List.of(wait(3, 5, 20, true))));
        assertNull(Wait.longest(List.of()));
    }

    private static Wait wait(long id, int began, int held, boolean paused) {
        return new Wait(WaitKind.TASK, id, null, "T-" + id, "Relire", 1, null, 7L, "Léa", Instant.EPOCH.plusSeconds(began), new HolderClock(held, held, List.of(), null,
                false), null, null, "/tasks/" + id, null, paused, false);
    }
}
