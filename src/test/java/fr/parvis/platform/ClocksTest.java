package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock can be moved ahead, of a demonstration alone. */
class ClocksTest {

    private static final Duration A_MONTH = Duration.ofDays(30);

    @Test
    void aDemonstrationLooksAhead() {
        Clock ahead = Clocks.moved(A_MONTH, true);
        Duration distance = Duration.between(Instant.now(), ahead.instant());
        assertTrue(distance.minus(A_MONTH).abs().compareTo(Duration.ofMinutes(1)) < 0, distance.toString());
        assertEquals(Clocks.PARIS, ahead.getZone());
    }

    @Test
    void realDataAreNeverDatedAheadAndNoClockGoesBack() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Clocks.moved(A_MONTH, false)).getMessage().contains("PARVIS_DEMO=true"));
        assertThrows(IllegalArgumentException.class, () -> Clocks.moved(A_MONTH.negated(), true));
        Clocks.moved(Duration.ZERO, false);
    }

    @Test
    void whatATestSaysHoldsAlsoWhenTheClockIsMoved() {
        Instant told = Instant.parse("2031-01-08T06:30:00Z");
        Clock ahead = Clocks.moved(A_MONTH, true);
        Clocks.at(told, () -> assertEquals(told, ahead.instant()));
    }
}
