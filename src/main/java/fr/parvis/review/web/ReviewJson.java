package fr.parvis.review.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.review.Carried;
import fr.parvis.review.CycleComparison;
import fr.parvis.review.FindingCategory;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Indicator;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.MaturityActivity;
import fr.parvis.review.NextCyclePlan;
import fr.parvis.review.PresentedReport;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyQueries.Comment;
import fr.parvis.review.SurveyQueries.Participation;
import fr.parvis.review.SurveyQueries.Result;
import fr.parvis.review.SurveyQuestion;
import fr.parvis.review.Trend;
import fr.parvis.review.Unmeasured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A review as the API gives and takes it. */
public final class ReviewJson {

    private ReviewJson() {
    }

    /** A whole review; {@code survey}, {@code report} and {@code nextCycle} are null until they exist. */
    public record Review(long projectId, int cycle, SurveyView survey, List<IndicatorView> indicators, List<FindingView> findings, ReportView report,
            PlanView nextCycle, List<Carried> carriedOver, List<CycleComparison> comparison) {
    }

    /** A survey with its results; those of an anonymous one are empty while it is open, and its participation is told as a whole alone. */
    public record SurveyView(long id, LocalDate closesOn, boolean open, boolean anonymous, String words, LocalDate remindedOn,
            Participation participation, List<ResultView> results, long version) {

        static SurveyView of(Survey survey, LocalDate today, Participation participation, List<Result> results, Locale locale) {
            return new SurveyView(survey.id, survey.closesOn(), survey.openOn(today), survey.anonymous(), survey.words,
                    survey.remindedOn().orElse(null), participation, results.stream().map(one -> ResultView.of(one, locale)).toList(),
                    survey.version());
        }
    }

    /** What was said to a question; {@code withheld} where too few answered an anonymous survey, {@code answers} is null then. */
    public record ResultView(String question, String text, SurveyQuestion.Kind kind, Long answers, BigDecimal mean, long yes, long no,
            List<Comment> comments, boolean withheld) {

        static ResultView of(Result one, Locale locale) {
            return new ResultView(one.question().code(), one.question().text().in(locale), one.question().kind(), one.answers(), one.mean(), one.yes(),
                    one.no(), one.comments(), one.withheld());
        }
    }

    /** An indicator; {@code value} is null when it cannot be measured, {@code unmeasured} then says why. */
    public record IndicatorView(Indicator code, BigDecimal value, BigDecimal target, BigDecimal baseline, Indicator.Unit unit, boolean computed,
            Long part, Long whole, Unmeasured unmeasured, String whyNot, Boolean met, BigDecimal previous, Trend trend, String targetReason,
            LocalDate baselineOn, Integer effort, boolean manual, long version) {

        static IndicatorView of(IndicatorRow row) {
            return new IndicatorView(row.indicator(), row.value(), row.target(), row.baseline(), row.indicator().unit(), row.indicator().computed(),
                    row.measure().part(), row.measure().whole(), row.measure().why(), row.whyNot(), row.met(), row.previous(), row.trend(),
                    row.targetReason(), row.baselineOn(), row.effort(), row.manual(), row.version());
        }
    }

    /** What is said of an indicator: a value or why there is none for those entered by hand, target with its reason, baseline once. */
    public record IndicatorWords(BigDecimal value, String whyNot, BigDecimal target, String reason, BigDecimal baseline, Integer effort,
            Boolean manual) {
    }

    /** A finding; {@code source} is the code of an indicator, {@code LEGAL_RESERVES} or {@code ADDED}. */
    public record FindingView(long id, String source, String title, FindingCategory computed, FindingCategory retained, String reason, String action,
            Long ownerId, String owner, LocalDate dueOn, PhaseCode phase, Integer gain, Integer effort, Long taskId, String createdBy, boolean incomplete,
            long version) {

        static FindingView of(FindingRow row, Locale locale) {
            return new FindingView(row.id(), row.source(), row.title(locale), row.computed(), row.retained(), row.reason(), row.action(), row.ownerId(),
                    row.owner(), row.dueOn(), row.phase(), row.gain(), row.effort(), row.taskId(), row.createdBy(), row.incomplete(), row.version());
        }
    }

    /** What adds a finding. */
    public record NewFinding(String words, FindingCategory category, String action, Long ownerId, LocalDate dueOn, PhaseCode phase, Integer gain,
            Integer effort) {
    }

    /** What changes a finding; members left out stay as they are. */
    public record FindingChange(FindingCategory category, String reason, String action, Long ownerId, LocalDate dueOn, PhaseCode phase, Integer gain,
            Integer effort) {
    }

    /** The report as it was presented. */
    public record ReportView(LocalDate presentedOn, String presentedTo, String sha256, String pdfSha256) {

        static ReportView of(PresentedReport report) {
            return new ReportView(report.presentedOn, report.presentedTo, report.pageSha256, report.printSha256);
        }
    }

    /** When and to whom the report was presented. */
    public record Presentation(LocalDate presentedOn, String presentedTo) {
    }

    /** What is settled of the next cycle. */
    public record PlanView(LocalDate startsOn, String points, String decidedBy, long version) {

        static PlanView of(NextCyclePlan plan) {
            return new PlanView(plan.startsOn(), plan.points(), plan.decidedByName(), plan.version());
        }
    }

    /** What settles the next cycle. */
    public record Plan(LocalDate startsOn, String points) {
    }

    /** What opens a survey. */
    public record NewSurvey(LocalDate closesOn, String words, Boolean anonymous) {
    }

    /** What moves the closing date, or ends the survey now; with its reason. */
    public record SurveyChange(LocalDate closesOn, Boolean ended, String reason) {
    }

    /** Levels from 1 to 5 of an activity: reached, and wanted. */
    public record LevelView(MaturityActivity activity, Integer reached, Integer wanted) {
    }

    /** What assesses maturity; activities left out stay as they are. */
    public record Assessment(List<LevelView> activities) {
    }
}
