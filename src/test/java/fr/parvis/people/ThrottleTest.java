package fr.parvis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final Throttle throttle = at(MORNING);

    @Test
    void theAttemptAfterTheLastOneAllowedWaitsAQuarterOfAnHour() {
        for (int i = 0; i < 3; i++) {
            assertEquals(0, throttle.attempt("account:a", 3));
        }
        assertEquals(900, throttle.attempt("account:a", 3));
        assertEquals(0, throttle.attempt("account:b", 3));
    }

    @Test
    void waitingLongEnoughOpensAgain() {
        throttle.attempt("account:a", 1);
        throttle.clock = Clock.fixed(MORNING.plus(Duration.ofMinutes(16)), ZoneOffset.UTC);
        assertEquals(0, throttle.attempt("account:a", 1));
    }

    @Test
    void anAttemptThatSucceededIsNotHeldAgainstAnybody() {
        throttle.attempt("account:a", 1);
        throttle.attempt("address:x", 2);
        throttle.succeeded("account:a");
        throttle.forgive("address:x");
        assertEquals(0, throttle.attempt("account:a", 1));
        assertEquals(0, throttle.attempt("address:x", 2));
        assertEquals(0, throttle.attempt("address:x", 2));
        assertTrue(throttle.attempt("address:x", 2) > 0);
    }

    private static Throttle at(Instant now) {
        Throttle throttle = new Throttle();
        throttle.clock = Clock.fixed(now, ZoneOffset.UTC);
        return throttle;
    }
}
