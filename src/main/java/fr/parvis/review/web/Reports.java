package fr.parvis.review.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
import fr.parvis.platform.pdf.PdfFacts;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.FindingCategory;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Indicator;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.NextCyclePlan;
import fr.parvis.review.Presentations;
import fr.parvis.review.ReportWriter;
import fr.parvis.review.ReviewReportMessages;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyInvitation;
import fr.parvis.review.SurveyQueries;
import fr.parvis.review.web.ReviewView.IndicatorLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the report of a review: plain words, each figure with its denominator. */
@ApplicationScoped
class Reports implements ReportWriter {

    /** A finding with what is done about it; {@code act} is null where nothing is. */
    record Item(String title, String act) {
    }

    /** What the report says; {@code start} and {@code points} are null while the next cycle is not settled. */
    record Report(String title, String project, String day, List<String> essential, List<IndicatorLine> figures, List<String> said, List<Item> kept,
            List<Item> optimised, List<Item> improved, String start, String points) {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportBody(Report report) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    @Inject
    IndicatorQueries indicators;

    @Inject
    FindingQueries findings;

    @Inject
    SurveyQueries surveys;

    @Override
    public byte[] page(Project project) {
        return html(project, ProjectCycle.current(project), Locale.FRENCH).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Presentations.Told told(Project project, LocalDate on, String to) {
        byte[] page = page(project);
        return new Presentations.Told(on, to, page, print(project, new String(page, StandardCharsets.UTF_8), Locale.FRENCH, clock.instant()));
    }

    /** HTML without the frame of the site. */
    String html(Project project, ProjectCycle cycle, Locale locale) {
        return new ReportBody(of(project, cycle, locale)).setLocale(locale).render();
    }

    /** The page as a document. */
    byte[] print(Project project, String page, Locale locale, Instant at) {
        String title = Words.in(ReviewReportMessages.class, locale).of(project.title);
        return Pdf.render("<html><body><div class=\"running-head\">" + project.municipality.name.replace("&", "&amp;").replace("<", "&lt;") + "</div>"
                + page + "</body></html>", new PdfFacts(title, locale.getLanguage().equals("en") ? "en" : "fr", at));
    }

    Report of(Project project, ProjectCycle cycle, Locale locale) {
        ReviewReportMessages say = Words.in(ReviewReportMessages.class, locale);
        ReviewWords words = new ReviewWords(locale);
        List<IndicatorRow> rows = indicators.of(project, cycle);
        List<FindingRow> found = findings.ofCycle(cycle.id);
        Survey survey = Survey.ofCycle(cycle.id).orElse(null);
        NextCyclePlan plan = NextCyclePlan.ofCycle(cycle.id).orElse(null);
        return new Report(say.title(cycle.number, project.municipality.name), say.project(project.title),
                say.onDay(Dates.longDate(LocalDate.now(clock), locale)), essential(rows, survey, locale), rows.stream().map(words::indicator).toList(),
                said(survey, words, say), items(found, FindingCategory.KEEP, locale), items(found, FindingCategory.OPTIMISE, locale),
                items(found, FindingCategory.IMPROVE, locale), plan == null ? null : say.nextStart(Dates.longDate(plan.startsOn(), locale)),
                plan == null ? null : plan.points());
    }

    private static List<String> essential(List<IndicatorRow> rows, Survey survey, Locale locale) {
        ReviewReportMessages say = Words.in(ReviewReportMessages.class, locale);
        List<String> lines = new ArrayList<>();
        long judged = rows.stream().filter(row -> row.met() != null).count();
        lines.add(judged == 0 ? say.targetsNone() : say.targets(rows.stream().filter(row -> Boolean.TRUE.equals(row.met())).count(), judged));
        lines.add(say.opened(told(rows, Indicator.OPENING_RATE, locale)));
        lines.add(say.obligations(told(rows, Indicator.OBLIGATIONS_HELD, locale)));
        lines.add(survey == null ? say.noSurvey() : say.answers(SurveyInvitation.count("surveyId = ?1 and answered", survey.id),
                SurveyInvitation.count("surveyId", survey.id)));
        return lines;
    }

    private static String told(List<IndicatorRow> rows, Indicator indicator, Locale locale) {
        return rows.stream().filter(row -> row.indicator() == indicator).findFirst().map(row -> Shown.measure(indicator, row.measure(), locale))
                .orElseThrow();
    }

    /** Marks and hours only: what people wrote stays inside the house. */
    private List<String> said(Survey survey, ReviewWords words, ReviewReportMessages say) {
        return survey == null ? List.of() : surveys.results(survey, false).stream().filter(one -> one.mean() != null)
                .map(one -> say.answerOf(words.result(one).question(), words.result(one).result(), one.answers())).toList();
    }

    private static List<Item> items(List<FindingRow> found, FindingCategory category, Locale locale) {
        ReviewReportMessages say = Words.in(ReviewReportMessages.class, locale);
        return found.stream().filter(row -> row.retained() == category).map(row -> new Item(row.title(locale), row.action() == null ? null
                : say.act(row.action(), row.owner() == null ? say.noOwner() : row.owner(),
                        row.dueOn() == null ? say.noDue() : Dates.longDate(row.dueOn(), locale)))).toList();
    }
}
