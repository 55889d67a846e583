package fr.parvis.review;

import java.math.BigDecimal;

/** How an indicator went from one cycle to the next; more is neither better nor worse for what is only followed. */
public enum Trend {
    NONE, SAME, BETTER, WORSE, MORE, LESS;

    static Trend of(Indicator indicator, BigDecimal before, BigDecimal now) {
        if (before == null || now == null) {
            return NONE;
        }
        int way = now.compareTo(before);
        if (way == 0) {
            return SAME;
        }
        return switch (indicator.aim()) {
            case AT_LEAST -> way > 0 ? BETTER : WORSE;
            case AT_MOST -> way < 0 ? BETTER : WORSE;
            case FOLLOWED -> way > 0 ? MORE : LESS;
        };
    }
}
