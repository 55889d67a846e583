package fr.parvis.review.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Carried;
import fr.parvis.review.CarriedQueries;
import fr.parvis.review.ComparisonQueries;
import fr.parvis.review.FindingCategory;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.NextCyclePlan;
import fr.parvis.review.Presentations;
import fr.parvis.review.PresentedReport;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyInvitation;
import fr.parvis.review.SurveyQueries;
import fr.parvis.review.Surveys;
import fr.parvis.review.web.ReviewView.CarriedGroup;
import fr.parvis.review.web.ReviewView.Head;
import fr.parvis.review.web.ReviewView.NextBlock;
import fr.parvis.review.web.ReviewView.ReportBlock;
import fr.parvis.review.web.ReviewView.Sheet;
import fr.parvis.review.web.ReviewView.SurveyBlock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts the page of a review together. */
@RequestScoped
class ReviewSheets {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    SeenReview seen;

    @Inject
    PeopleQueries people;

    @Inject
    SurveyQueries surveys;

    @Inject
    Surveys survey;

    @Inject
    IndicatorQueries indicators;

    @Inject
    FindingQueries findings;

    @Inject
    CarriedQueries carried;

    @Inject
    ComparisonQueries comparison;

    Sheet of(Project project, ProjectCycle cycle) {
        Locale locale = languages.locale();
        ReviewWords words = new ReviewWords(locale);
        Survey open = Survey.ofCycle(cycle.id).orElse(null);
        List<IndicatorRow> rows = indicators.of(project, cycle);
        List<FindingRow> found = findings.ofCycle(cycle.id);
        Head head = head(project, cycle);
        return new Sheet(head, open == null ? null : block(open, words), open == null && !head.past() ? survey.concerned(project) : 0,
                rows.stream().map(words::indicator).toList(), found.stream().map(words::finding).toList(), report(cycle.id, locale),
                next(project, head.past(), cycle.id, found), words.comparison(comparison.of(project, cycle.number), rows));
    }

    Head head(Project project, ProjectCycle cycle) {
        Locale locale = languages.locale();
        Actor me = signedIn.actor();
        MethodMessages method = Words.in(MethodMessages.class, locale);
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        boolean inHand = cycle.number == project.cycleNumber();
        boolean done = Phase.ofCycle(cycle.id).stream().allMatch(one -> one.state() == PhaseState.DONE);
        return new Head(project.id, project.title, cycle.number, project.cycleNumber(), inHand && project.isRunBy(me),
                inHand && me.has(project.municipalityId(), Role.CONSULTANT), inHand && Presentations.may(project, me), done,
                people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList(),
                Arrays.stream(PhaseCode.values()).map(one -> Choice.of(one, method.phase(one))).toList(),
                Arrays.stream(FindingCategory.values()).map(one -> Choice.of(one, say.category(one))).toList());
    }

    private SurveyBlock block(Survey survey, ReviewWords words) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        ReviewPageMessages page = Words.in(ReviewPageMessages.class, locale);
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        boolean runs = survey.project.isRunBy(signedIn.actor());
        var part = surveys.participation(survey);
        return new SurveyBlock(survey.id, survey.version(), survey.openOn(today), survey.anonymous(),
                SurveyInvitation.of(survey.id, signedIn.actor().personId()).isPresent(), Dates.longDate(survey.closesOn(), locale),
                survey.closesOn().toString(), survey.remindedOn().map(day -> Dates.longDate(day, locale)).orElse(null),
                page.participation(part.answered(), part.asked(), part.percent()), part.answered(), part.asked(),
                part.audiences().entrySet().stream().map(one -> words.group(say.audience(one.getKey()), one.getValue())).toList(),
                part.departments().stream().map(one -> words.group(one.name(), one)).toList(), runs ? part.silent() : null,
                survey.readableOn(today), surveys.results(survey, runs).stream().map(words::result).toList());
    }

    private static ReportBlock report(long cycle, Locale locale) {
        return PresentedReport.ofCycle(cycle).map(one -> new ReportBlock(presented(one, locale), one.pageSha256, true)).orElseGet(() -> new ReportBlock(null, null, true));
    }

    static String presented(PresentedReport report, Locale locale) {
        return Words.in(ReviewPageMessages.class, locale).reportPresented(Dates.longDate(report.presentedOn, locale), report.presentedTo);
    }

    private NextBlock next(Project project, boolean past, long cycle, List<FindingRow> found) {
        Locale locale = languages.locale();
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        ReviewPageMessages page = Words.in(ReviewPageMessages.class, locale);
        List<Carried> all = past ? List.of() : carried.of(project, signedIn.actor(), locale);
        List<CarriedGroup> groups = Arrays.stream(Carried.Kind.values()).map(kind -> new CarriedGroup(say.carriedKind(kind), say.carriedWords(kind),
                all.stream().filter(one -> one.kind() == kind).toList())).filter(group -> !group.items().isEmpty()).toList();
        NextCyclePlan plan = NextCyclePlan.ofCycle(cycle).orElse(null);
        return plan == null ? new NextBlock(-1, null, ReviewWords.lessons(found, locale), null, groups)
                : new NextBlock(plan.version(), plan.startsOn().toString(), plan.points(),
                        page.plannedBy(plan.decidedByName(), Dates.longDate(plan.startsOn(), locale)), groups);
    }
}
