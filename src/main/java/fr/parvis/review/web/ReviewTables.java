package fr.parvis.review.web;

import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.ComparisonQueries;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.Maturity;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures that a review sets side by side, as lists: two cycles, those who were asked and answered, the levels of maturity. */
@RequestScoped
class ReviewTables {

    /** A list with the first line of its file. */
    record Table(String name, List<String> header, List<List<?>> rows) {
    }

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    IndicatorQueries indicators;

    @Inject
    ComparisonQueries comparison;

    @Inject
    SurveyQueries surveys;

    @Inject
    Maturity maturity;

    /** A cycle beside the one before; the first one has none. */
    Table comparison(Project project, ProjectCycle cycle) {
        if (cycle.number == 1) {
            throw seen.notFound();
        }
        ReviewPageMessages page = page();
        return new Table(page.sectionComparison(), List.of(page.figure(), page.cycle(cycle.number - 1), page.cycle(cycle.number), page.trendColumn()),
                new ReviewWords(languages.locale()).comparison(comparison.of(project, cycle.number), indicators.of(project, cycle)).stream()
                        .<List<?>>map(line -> Arrays.asList(line.name(), line.before(), line.now(), line.trend())).toList());
    }

    /** Who was asked and how many answered: all of them, then by audience and by department unless they are anonymous. */
    Table participation(ProjectCycle cycle) {
        ReviewPageMessages page = page();
        ReviewMessages say = Words.in(ReviewMessages.class, languages.locale());
        ReviewWords words = new ReviewWords(languages.locale());
        List<List<?>> rows = new ArrayList<>();
        Survey.ofCycle(cycle.id).map(surveys::participation).ifPresent(part -> {
            rows.add(Arrays.asList(page.everybody(), null, part.asked(), part.answered()));
            part.audiences().forEach((audience, group) -> rows.add(row(page.byAudience(), words.group(say.audience(audience), group))));
            part.departments().forEach(group -> rows.add(row(page.byDepartment(), words.group(group.name(), group))));
        });
        return new Table(page.cmpAnswers(), List.of(page.groupedBy(), page.group(), page.asked(), page.answered()), rows);
    }

    private static List<?> row(String kind, ReviewView.GroupLine line) {
        return List.of(kind, line.name(), line.asked(), line.answered());
    }

    /** Each dimension with its means, then its activities with their levels. */
    Table maturity(Project project, ProjectCycle cycle) {
        ReviewPageMessages page = page();
        ReviewMessages say = Words.in(ReviewMessages.class, languages.locale());
        List<List<?>> rows = new ArrayList<>();
        maturity.of(project, cycle).forEach(dimension -> {
            String name = say.dimension(dimension.dimension());
            rows.add(Arrays.asList(name, null, dimension.reached(), dimension.wanted(), null));
            dimension.activities().forEach(one -> rows.add(Arrays.asList(name, say.activity(one.activity()), one.reached(), one.wanted(), one.previous())));
        });
        return new Table(page.sectionMaturity(), List.of(page.maturityDimension(), page.maturityActivity(), page.maturityLevel(), page.maturityWanted(),
                page.maturityBefore()), rows);
    }

    private ReviewPageMessages page() {
        return Words.in(ReviewPageMessages.class, languages.locale());
    }
}
