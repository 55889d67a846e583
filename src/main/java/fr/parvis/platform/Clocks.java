package fr.parvis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place where time comes from, so that tests can say what time it is. */
@ApplicationScoped
public class Clocks {

    /** The legal time of the town halls that use the product; dates are always dates of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(PARIS);
    }
}
