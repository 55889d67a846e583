package fr.parvis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The one place where time comes from, so that tests can say what time it is and a demonstration can tell its past. */
@ApplicationScoped
public class Clocks {

    /** The legal time of the town halls that use the product; dates are always dates of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Current(PARIS);
    }

    /** Does something as if it were another moment; on this thread alone. */
    public static void at(Instant moment, Runnable act) {
        Instant before = TOLD.get();
        TOLD.set(moment);
        try {
            act.run();
        } finally {
            TOLD.set(before);
        }
    }

    private static final class Current extends Clock {

        private final ZoneId zone;

        private Current(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Current(other);
        }

        @Override
        public Instant instant() {
            return TOLD.get() == null ? Instant.now() : TOLD.get();
        }
    }
}
