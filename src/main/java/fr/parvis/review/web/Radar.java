package fr.parvis.review.web;

import fr.parvis.review.Maturity.DimensionRow;
import fr.parvis.review.MaturityActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A radar as points of an SVG drawing of 400 by 400 around (200, 200), the outermost level at 140.
 *
 * @param rings   the levels from 1 up, each as the points of its polygon
 * @param reached the points of what was reached, null while no dimension was assessed; what is missing is drawn at the middle
 * @param wanted  likewise for what is aimed at
 */
public record Radar(List<String> rings, List<Axis> axes, String reached, String wanted) {

    private static final double MIDDLE = 200;
    private static final double RADIUS = 140;

    /** A dimension's line from the middle, and where its number stands. */
    public record Axis(int number, String x, String y, String labelX, String labelY) {
    }

    static Radar of(List<DimensionRow> rows) {
        int count = rows.size();
        List<String> rings = new ArrayList<>();
        for (int level = 1; level <= MaturityActivity.LEVELS; level++) {
            double share = (double) level / MaturityActivity.LEVELS;
            rings.add(IntStream.range(0, count).mapToObj(at -> point(at, count, share)).collect(Collectors.joining(" ")));
        }
        List<Axis> axes = IntStream.range(0, count).mapToObj(at -> new Axis(at + 1, x(at, count, 1), y(at, count, 1), x(at, count, 1.16),
                y(at, count, 1.16))).toList();
        return new Radar(rings, axes, shape(rows, DimensionRow::reached), shape(rows, DimensionRow::wanted));
    }

    private static String shape(List<DimensionRow> rows, Function<DimensionRow, BigDecimal> level) {
        if (rows.stream().map(level).allMatch(java.util.Objects::isNull)) {
            return null;
        }
        return IntStream.range(0, rows.size()).mapToObj(at -> {
            BigDecimal found = level.apply(rows.get(at));
            return point(at, rows.size(), found == null ? 0 : found.doubleValue() / MaturityActivity.LEVELS);
        }).collect(Collectors.joining(" "));
    }

    private static String point(int at, int count, double share) {
        return x(at, count, share) + "," + y(at, count, share);
    }

    private static String x(int at, int count, double share) {
        return place(MIDDLE + RADIUS * share * Math.sin(2 * Math.PI * at / count));
    }

    private static String y(int at, int count, double share) {
        return place(MIDDLE - RADIUS * share * Math.cos(2 * Math.PI * at / count));
    }

    private static String place(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
