package fr.parvis;

import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands until a test moves it on: for what the test calls and, unlike {@link Clocks#at}, for what browsers ask of the server. */
final class MovedClock extends Clock {

    private volatile Instant now;

    /** The clock of the whole product until the test ends. */
    static MovedClock installed(LocalDate day, String time) {
        MovedClock clock = new MovedClock();
        clock.to(day, time);
        QuarkusMock.installMockForType(clock, Clock.class);
        return clock;
    }

    void to(LocalDate day, String time) {
        now = LocalTime.parse(time).atDate(day).atZone(Clocks.PARIS).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Clocks.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Dates are always those of Paris");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
