package fr.parvis.review.web;

import fr.parvis.platform.Numbers;
import fr.parvis.platform.Words;
import fr.parvis.review.Indicator;
import fr.parvis.review.Measure;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import java.math.BigDecimal;
import java.util.Locale;

/** Figures of a review as a reader of either language expects them, each with what it counts. */
final class Shown {

    private Shown() {
    }

    /** «0,78», «1 250»: two places at most. */
    static String number(BigDecimal figure, Locale locale) {
        return Numbers.of(locale, 2).format(figure);
    }

    /** «85 %», «12 jours»; nothing for null. */
    static String value(Indicator indicator, BigDecimal figure, Locale locale) {
        if (figure == null) {
            return null;
        }
        ReviewPageMessages say = Words.in(ReviewPageMessages.class, locale);
        String number = number(figure, locale);
        return switch (indicator.unit()) {
            case PERCENT -> say.percent(number);
            case DAYS -> say.days(number, one(figure, locale));
            case HOURS -> say.hours(number, one(figure, locale));
            case COUNT, RATIO -> number;
        };
    }

    /** Whether what is counted stands in the singular: below two in French, at one in English. */
    static boolean one(BigDecimal figure, Locale locale) {
        return locale.getLanguage().equals("en") ? figure.compareTo(BigDecimal.ONE) == 0 : figure.intValue() < 2;
    }

    /** The value with its denominator, «85 % (17 sur 20)», or why there is none. */
    static String measure(Indicator indicator, Measure measure, Locale locale) {
        if (measure.value() == null) {
            return Words.in(ReviewPageMessages.class, locale).unmeasurable();
        }
        String value = value(indicator, measure.value(), locale);
        if (measure.whole() == null) {
            return value;
        }
        ReviewPageMessages say = Words.in(ReviewPageMessages.class, locale);
        return measure.part() > measure.whole() ? say.ofMore(value, measure.part(), measure.whole()) : say.ofWhole(value, measure.part(), measure.whole());
    }

    /** Why there is no value; null when there is one. */
    static String why(Measure measure, String declared, Locale locale) {
        return measure.value() != null ? null : declared != null ? declared : Words.in(ReviewMessages.class, locale).unmeasured(measure.why());
    }

    /** «au moins 85 %»; nothing where there is no target. */
    static String target(Indicator indicator, BigDecimal target, Locale locale) {
        if (target == null) {
            return null;
        }
        ReviewPageMessages say = Words.in(ReviewPageMessages.class, locale);
        String value = value(indicator, target, locale);
        return indicator.aim() == Indicator.Aim.AT_MOST ? say.atMost(value) : say.atLeast(value);
    }
}
