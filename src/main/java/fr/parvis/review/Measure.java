package fr.parvis.review;

import java.math.BigDecimal;

/**
 * What an indicator came to.
 *
 * @param value null when it cannot be measured, {@code why} then says so
 * @param part  what was counted of {@code whole}; null for what is no share
 */
public record Measure(BigDecimal value, Long part, Long whole, Unmeasured why) {

    static Measure missing(Unmeasured why) {
        return new Measure(null, null, null, why);
    }

    static Measure of(BigDecimal value, Unmeasured otherwise) {
        return value == null ? missing(otherwise) : new Measure(value, null, null, null);
    }

    static Measure share(long part, long whole, Unmeasured ofNothing) {
        return whole == 0 ? missing(ofNothing) : new Measure(Figures.percent(part, whole), part, whole, null);
    }

    /** A share whose part may count somebody twice: it is everybody at most, and the count stays as it is. */
    static Measure atMostAll(long part, long whole, Unmeasured ofNothing) {
        Measure all = share(part, whole, ofNothing);
        return part <= whole ? all : new Measure(Figures.percent(whole, whole), part, whole, all.why());
    }
}
