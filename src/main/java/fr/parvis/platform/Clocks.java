package fr.parvis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where time comes from, so that tests can say what time it is and a demonstration can tell its past, or look ahead. */
@ApplicationScoped
public class Clocks {

    /** The legal time of the town halls that use the product; dates are always dates of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    @ConfigProperty(name = "parvis.clock-offset")
    Duration offset;

    @ConfigProperty(name = "parvis.demo")
    boolean demonstration;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return moved(offset, demonstration);
    }

    /**
     * The clock, ahead of the machine's by {@code offset}.
     *
     * @throws IllegalArgumentException when the offset is negative, or real data would be dated ahead of their time
     */
    static Clock moved(Duration offset, boolean demonstration) {
        if (offset.isNegative() || !offset.isZero() && !demonstration) {
            throw new IllegalArgumentException("PARVIS_CLOCK_OFFSET (" + offset + ") avance l’horloge, et seulement d’une démonstration (PARVIS_DEMO=true) :"
                    + " retirez-la, ou donnez une durée comme P30D à une démonstration.");
        }
        return new Current(PARIS, offset);
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
        private final Duration offset;

        private Current(ZoneId zone, Duration offset) {
            this.zone = zone;
            this.offset = offset;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Current(other, offset);
        }

        @Override
        public Instant instant() {
            return TOLD.get() == null ? Instant.now().plus(offset) : TOLD.get();
        }
    }
}
