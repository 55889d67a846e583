package fr.parvis.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator of a cycle, to be shown.
 *
 * @param version    of what people said of it, -1 while nobody has
 * @param target     the one in force, {@code usual} the method's; null where there is none
 * @param previous   what it came to in the cycle before; null when there was none or nothing was measured
 * @param whyNot     why it is not measured, in the words of whoever declared it
 */
public record IndicatorRow(Indicator indicator, long version, Measure measure, BigDecimal target, BigDecimal usual, String targetReason,
        BigDecimal baseline, LocalDate baselineOn, BigDecimal previous, Integer effort, boolean manual, String whyNot) {

    private static final int COSTLY = 3;

    public BigDecimal value() {
        return measure.value();
    }

    /** Whether somebody still has to enter it. */
    public boolean awaited() {
        return measure.why() == Unmeasured.NOT_ENTERED;
    }

    /** Whether the value is where it should be; null when there is no value or no target. */
    public Boolean met() {
        return value() == null || target == null ? null : (Boolean) indicator.reaches(value(), target);
    }

    /** Rule of pre-classification (method, D.5); null for what has no target or cannot be measured. */
    public FindingCategory category() {
        Boolean met = met();
        if (met == null) {
            return null;
        }
        if (!met) {
            return FindingCategory.IMPROVE;
        }
        return manual || effort != null && effort >= COSTLY ? FindingCategory.OPTIMISE : FindingCategory.KEEP;
    }

    public Trend trend() {
        return Trend.of(indicator, previous, value());
    }
}
