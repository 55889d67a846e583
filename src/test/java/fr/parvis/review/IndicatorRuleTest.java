package fr.parvis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.parvis.method.TownSize;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets of the method and the rule that sorts indicators (method, D.5). */
class IndicatorRuleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "OPENING_RATE, 40, -, false, KEEP",
        "OPENING_RATE, 39.99, -, false, IMPROVE",
        "OPENING_RATE, 39.99, 5, true, IMPROVE",
        "OPENING_RATE, 60, 2, false, KEEP",
        "OPENING_RATE, 60, 3, false, OPTIMISE",
        "OPENING_RATE, 60, -, true, OPTIMISE",
        "OPENING_RATE, -, 3, true, -",
        "PUBLICATION_DELAY, 90, -, false, KEEP",
        "PUBLICATION_DELAY, 91, -, false, IMPROVE",
        "PERSONAL_DATA_INCIDENTS, 0, -, false, KEEP",
        "PERSONAL_DATA_INCIDENTS, 1, -, false, IMPROVE",
        "ACCESS_REQUESTS, 12, 5, true, -"})
    void theRuleSorts(Indicator indicator, String value, Integer effort, boolean manual, FindingCategory expected) {
        BigDecimal target = indicator.usualTarget(TownSize.MEDIUM, null);
        Measure measure = value == null ? Measure.missing(Unmeasured.NO_DATASET) : new Measure(new BigDecimal(value), null, null, null);
        assertEquals(expected, new IndicatorRow(indicator, 0, measure, target, target, null, null, null, null, effort, manual, null).category());
    }

    @Test
    void thereAreTwentyAndFourAreEnteredByHand() {
        assertEquals(20, Indicator.values().length);
        assertEquals(List.of(Indicator.USES, Indicator.DISCUSSIONS_ANSWERED, Indicator.ACCESS_REQUESTS, Indicator.PERSONAL_DATA_INCIDENTS),
                Arrays.stream(Indicator.values()).filter(one -> !one.computed()).toList());
    }

    @Test
    void aSmallTownListsFewerAndUsesAreToGrowByAFifth() {
        assertEquals(new BigDecimal("20"), Indicator.DATASETS_LISTED.usualTarget(TownSize.SMALL, null));
        assertEquals(new BigDecimal("40"), Indicator.DATASETS_LISTED.usualTarget(TownSize.MEDIUM, null));
        assertNull(Indicator.USES.usualTarget(TownSize.SMALL, null));
        assertEquals(0, new BigDecimal("120").compareTo(Indicator.USES.usualTarget(TownSize.SMALL, new BigDecimal("100"))));
    }

    @Test
    void ofNothingThereIsNoFigureAndAlmostAllIsNotAll() {
        assertNull(Figures.percent(0, 0));
        assertNull(Figures.median(List.of()));
        assertNull(Figures.mean(List.of()));
        assertEquals("99.99", Figures.percent(99_999, 100_000).toPlainString());
        assertEquals("2.50", Figures.median(List.of(4L, 1L, 2L, 3L)).toPlainString());
    }

    @Test
    void lessIsBetterOnlyWhereATargetSaysAtMost() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.valueOf(2);
        assertEquals(Trend.WORSE, Trend.of(Indicator.OPENING_RATE, two, one));
        assertEquals(Trend.BETTER, Trend.of(Indicator.PUBLICATION_DELAY, two, one));
        assertEquals(Trend.LESS, Trend.of(Indicator.ACCESS_REQUESTS, two, one));
        assertEquals(Trend.NONE, Trend.of(Indicator.ACCESS_REQUESTS, null, one));
    }
}
