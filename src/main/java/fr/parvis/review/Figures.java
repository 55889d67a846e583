package fr.parvis.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Means, medians and shares, to two places; of nothing they are null, never 0. */
final class Figures {

    private Figures() {
    }

    static BigDecimal mean(List<BigDecimal> all) {
        return all.isEmpty() ? null
                : all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal median(List<Long> all) {
        if (all.isEmpty()) {
            return null;
        }
        List<Long> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? of(sorted.get(middle))
                : of(sorted.get(middle - 1)).add(of(sorted.get(middle))).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    /** In percent. Not rounded up: 99.999 of a hundred is not all of them. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : of(part).multiply(BigDecimal.valueOf(100)).divide(of(whole), 2, RoundingMode.DOWN);
    }

    static BigDecimal of(long figure) {
        return BigDecimal.valueOf(figure).setScale(2);
    }
}
