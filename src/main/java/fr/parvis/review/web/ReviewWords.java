package fr.parvis.review.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.review.CycleComparison;
import fr.parvis.review.FindingCategory;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.SurveyQueries.Group;
import fr.parvis.review.SurveyQueries.Result;
import fr.parvis.review.Trend;
import fr.parvis.review.web.ReviewView.CompareLine;
import fr.parvis.review.web.ReviewView.FindingLine;
import fr.parvis.review.web.ReviewView.GroupLine;
import fr.parvis.review.web.ReviewView.IndicatorLine;
import fr.parvis.review.web.ReviewView.ResultLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the rows of a review into words, for its page, its report and its files. */
final class ReviewWords {

    private final Locale locale;
    private final ReviewMessages say;
    private final ReviewPageMessages page;

    ReviewWords(Locale locale) {
        this.locale = locale;
        say = Words.in(ReviewMessages.class, locale);
        page = Words.in(ReviewPageMessages.class, locale);
    }

    IndicatorLine indicator(IndicatorRow row) {
        var one = row.indicator();
        Boolean met = row.met();
        return new IndicatorLine(one.name(), say.indicator(one), one.computed(), Shown.measure(one, row.measure(), locale),
                Shown.why(row.measure(), row.whyNot(), locale), row.target() == null ? page.followed() : Shown.target(one, row.target(), locale),
                row.baseline() == null ? page.none() : Shown.value(one, row.baseline(), locale),
                row.trend() == Trend.NONE ? null : say.trend(row.trend()),
                row.previous() == null ? null : page.previous(Shown.value(one, row.previous(), locale)),
                met == null ? page.noStanding() : met ? page.reached() : page.missed(), met == null ? "idle" : met ? "good" : "bad");
    }

    FindingLine finding(FindingRow row) {
        return new FindingLine(row.id(), row.title(locale), row.retained() == null ? page.unsorted() : say.category(row.retained()),
                look(row.retained()), row.overridden() ? page.byRule(say.category(row.computed())) : null, row.action(), row.owner(),
                row.dueOn() == null ? null : Dates.longDate(row.dueOn(), locale),
                row.phase() == null ? null : Words.in(MethodMessages.class, locale).phase(row.phase()), row.incomplete());
    }

    private static String look(FindingCategory category) {
        return category == null ? "idle" : switch (category) {
            case KEEP -> "good";
            case OPTIMISE -> "note";
            case IMPROVE -> "warn";
        };
    }

    GroupLine group(String name, Group group) {
        return new GroupLine(name, group.asked(), group.answered());
    }

    ResultLine result(Result result) {
        return new ResultLine(result.question().code(), result.question().text().in(locale), result.answers(), told(result),
                result.comments().stream().map(one -> one.by() == null ? one.words() : page.saidBy(one.words(), one.by())).toList());
    }

    private String told(Result result) {
        if (result.withheld()) {
            return page.withheld();
        }
        return switch (result.question().kind()) {
            case MARK -> result.mean() == null ? page.none() : page.meanMark(Shown.number(result.mean(), locale));
            case HOURS -> result.mean() == null ? page.none() : page.meanHours(Shown.number(result.mean(), locale), Shown.one(result.mean(), locale));
            case YES_NO -> result.answers() == 0 ? page.none() : page.yesNo(result.yes(), result.no());
            case TEXT -> page.none();
        };
    }

    /** Cycles side by side, first the general figures, then every indicator measured in both. */
    List<CompareLine> comparison(List<CycleComparison> cycles, List<IndicatorRow> indicators) {
        if (cycles.size() < 2) {
            return List.of();
        }
        CycleComparison before = cycles.get(0);
        CycleComparison now = cycles.get(1);
        List<CompareLine> lines = new ArrayList<>(List.of(
                new CompareLine(page.cmpDays(), told(before.days()), told(now.days()), null),
                new CompareLine(page.cmpOpened(), told(before.opened()), told(now.opened()), null),
                new CompareLine(page.cmpWithdrawn(), told(before.withdrawn()), told(now.withdrawn()), null),
                new CompareLine(page.cmpSlips(), told(before.slips()), told(now.slips()), null),
                new CompareLine(page.cmpAnswers(), answers(before), answers(now), null)));
        indicators.stream().filter(row -> row.previous() != null).forEach(row -> lines.add(new CompareLine(say.indicator(row.indicator()),
                Shown.value(row.indicator(), row.previous(), locale), Shown.measure(row.indicator(), row.measure(), locale), say.trend(row.trend()))));
        return lines;
    }

    private String answers(CycleComparison cycle) {
        return cycle.asked() == null ? page.none() : page.cmpAnswersOf(cycle.answered(), cycle.asked());
    }

    private String told(Long figure) {
        return figure == null ? page.none() : figure.toString();
    }

    /** What is to be improved, one line each, with what is to be done. */
    static String lessons(List<FindingRow> found, Locale locale) {
        return found.stream().filter(one -> one.retained() == FindingCategory.IMPROVE)
                .map(one -> "- " + one.title(locale) + (one.action() == null ? "" : " : " + one.action())).collect(Collectors.joining("\n"));
    }
}
