package fr.parvis.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How marks become a score and a band (method, D.3).
 *
 * @param weights     one for each {@link Criterion}, adding up to 100
 * @param riskFactors what the score is multiplied by for the risks 0 to 3, in hundredths
 * @param thresholds  the least score of P1, P2 and P3
 */
public record GridRules(List<Integer> weights, List<Integer> riskFactors, List<Integer> thresholds) {

    public static final int WHOLE = 100;
    public static final int HIGHEST_MARK = 3;

    /** One mark for each {@link Criterion}, and the risk, all from 0 to 3. */
    public record Marks(List<Integer> marks, int risk) {

        public int of(Criterion criterion) {
            return marks.get(criterion.ordinal());
        }

        String written() {
            return marks.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        static Marks read(String written, int risk) {
            return new Marks(Arrays.stream(written.split(",")).map(Integer::valueOf).toList(), risk);
        }
    }

    /** @param lifted whether the law raises the band to P1: a special text already applies and everybody may have the data */
    public record Result(int score, Band band, boolean lifted) {
    }

    public static GridRules weighted(int... weights) {
        return new GridRules(IntStream.of(weights).boxed().toList(), List.of(100, 90, 70, 70), List.of(70, 50, 30));
    }

    static GridRules read(String weights, String riskFactors, String thresholds) {
        return new GridRules(numbers(weights), numbers(riskFactors), numbers(thresholds));
    }

    static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }

    /** Whether the weights, one for each criterion, add up to 100. */
    public boolean weighs() {
        return weights.size() == Criterion.values().length && weights.stream().allMatch(weight -> weight >= 0 && weight <= WHOLE)
                && weights.stream().mapToInt(Integer::intValue).sum() == WHOLE;
    }

    /** Whether a higher risk never raises the score: four factors from 100 down to 0 at the lowest. */
    public boolean tempers() {
        return riskFactors.size() == HIGHEST_MARK + 1 && descends(riskFactors) && riskFactors.get(0) <= WHOLE && riskFactors.get(HIGHEST_MARK) >= 0;
    }

    /** Whether the bands follow each other: three thresholds that descend, from 100 at the highest to 1 at the lowest. */
    public boolean parts() {
        return thresholds.size() == HIGHEST_MARK && descends(thresholds) && thresholds.get(0) <= WHOLE && thresholds.get(2) > 0;
    }

    public boolean sound() {
        return weighs() && tempers() && parts();
    }

    private static boolean descends(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) <= numbers.get(i - 1));
    }

    /** Rounded half up once, at the very end. */
    public Result judge(Marks marks, boolean communicable) {
        BigDecimal hundredths = BigDecimal.valueOf(weighted(marks)).multiply(BigDecimal.valueOf(riskFactors.get(marks.risk())));
        int score = hundredths.divide(BigDecimal.valueOf((long) HIGHEST_MARK * WHOLE), 0, RoundingMode.HALF_UP).intValueExact();
        Band band = band(score);
        boolean lifted = communicable && marks.of(Criterion.V1) == HIGHEST_MARK && band != Band.P1;
        return new Result(score, lifted ? Band.P1 : band, lifted);
    }

    private int weighted(Marks marks) {
        return IntStream.range(0, weights.size()).map(i -> weights.get(i) * marks.marks().get(i)).sum();
    }

    private Band band(int score) {
        for (int i = 0; i < thresholds.size(); i++) {
            if (score >= thresholds.get(i)) {
                return Band.values()[i];
            }
        }
        return Band.P4;
    }

    /** «92 = (25×3 + 20×3 + …) ÷ 3», with the factor of the risk when it lowers the score. */
    public String explain(Marks marks, Result result) {
        String sum = IntStream.range(0, weights.size()).mapToObj(i -> weights.get(i) + "×" + marks.marks().get(i))
                .collect(Collectors.joining(" + ", "(", ")"));
        int factor = riskFactors.get(marks.risk());
        String risk = factor == WHOLE ? "" : " × 0," + String.format("%02d", factor);
        return result.score() + " = " + sum + " ÷ 3" + risk;
    }
}
