package fr.parvis.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked examples of the method, and what a grid refuses. */
class GridRulesTest {

    private final GridRules rules = GridPreset.BALANCED.rules();

    @ParameterizedTest(name = "{0}: {3}, {4}")
    @CsvSource({
        "Base adresse locale, 3 3 2 3 3 2 3 3, 0, 92, P1",
        "Livres les plus empruntés, 1 2 1 1 3 3 0 3, 2, 39, P3",
        "Parkings, 3 3 2 3 2 2 3 3, 0, 88, P1",
        "Prénoms, 1 3 1 1 3 3 3 3, 1, 60, P2",
        "Rien, 0 0 0 0 0 0 0 0, 0, 0, P4",
        "Tout, 3 3 3 3 3 3 3 3, 0, 100, P1"})
    void theWorkedExamplesComeOut(String title, String marks, int risk, int score, Band band) {
        GridRules.Result result = rules.judge(marks(marks, risk), true);

        assertEquals(score, result.score());
        assertEquals(band, result.band());
    }

    @Test
    void aSpecialTextThatAppliesLiftsToTheFirstBandUnlessNobodyMayHaveTheData() {
        GridRules.Marks marks = marks("3 0 0 0 0 0 0 0", 0);

        assertEquals(new GridRules.Result(25, Band.P1, true), rules.judge(marks, true));
        assertEquals(new GridRules.Result(25, Band.P4, false), rules.judge(marks, false));
    }

    @Test
    void theScoreIsRoundedOnceAtTheVeryEnd() {
        // 200 / 3 = 66.67, times 0.7 = 46.67: 47. Rounding before would give 67 × 0.7 = 46.9, the same; 55 × 0.7 = 38.5 rounds up.
        assertEquals(39, rules.judge(marks("1 2 1 1 3 3 0 3", 2), true).score());
        assertEquals(60, rules.judge(marks("1 3 1 1 3 3 3 3", 1), true).score());
    }

    @Test
    void theSumIsExplained() {
        GridRules.Marks marks = marks("1 2 1 1 3 3 0 3", 2);

        assertEquals("39 = (25×1 + 20×2 + 15×1 + 10×1 + 10×3 + 10×3 + 5×0 + 5×3) ÷ 3 × 0,70",
                rules.explain(marks, rules.judge(marks, true)));
    }

    @ParameterizedTest
    @EnumSource(GridPreset.class)
    void everyPresetIsSound(GridPreset preset) {
        assertTrue(preset.rules().sound());
    }

    @Test
    void presetsWeighWhatTheyPromise() {
        assertEquals(40, GridPreset.COMPLIANCE.rules().weights().get(0));
        assertEquals(50, GridPreset.QUICK_WIN.rules().weights().subList(4, 8).stream().mapToInt(Integer::intValue).sum());
        assertEquals(30, GridPreset.TRANSPARENCY.rules().weights().get(2));
    }

    @Test
    void aGridThatDoesNotAddUpOrTurnsRoundIsRefused() {
        assertFalse(GridRules.weighted(26, 20, 15, 10, 10, 10, 5, 5).sound());
        assertFalse(GridRules.weighted(25, 20, 15, 10, 10, 10, 10).sound());
        assertFalse(GridRules.weighted(125, -5, -5, -5, -5, 0, 0, -5).sound());
        assertFalse(new GridRules(rules.weights(), List.of(100, 90, 95, 70), rules.thresholds()).sound());
        assertFalse(new GridRules(rules.weights(), rules.riskFactors(), List.of(50, 70, 30)).sound());
    }

    private static GridRules.Marks marks(String marks, int risk) {
        return new GridRules.Marks(Arrays.stream(marks.trim().split(" ")).map(Integer::valueOf).toList(), risk);
    }
}
