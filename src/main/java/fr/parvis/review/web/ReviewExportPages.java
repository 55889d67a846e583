package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.table.TableWriter;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.CarriedQueries;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyQueries;
import fr.parvis.review.web.ReviewTables.Table;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lists of a review as files. What an anonymous survey does not show is not in them either. */
@Path("/")
@Authenticated
public class ReviewExportPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    IndicatorQueries indicators;

    @Inject
    FindingQueries findings;

    @Inject
    SurveyQueries surveys;

    @Inject
    CarriedQueries carried;

    @Inject
    ReviewTables tables;

    /**
     * One of {@code indicators}, {@code findings}, {@code answers}, {@code participation}, {@code carried}, {@code comparison}, {@code maturity}, as
     * {@code csv} or {@code xlsx}.
     *
     * @param asked the number of the cycle; without it, the one in hand. From an earlier one nothing is to be carried any more
     */
    @GET
    @Path("projects/{id}/review/{list}.{format}")
    public Response file(@PathParam("id") long id, @PathParam("list") String list, @PathParam("format") String format, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        ProjectCycle cycle = seen.cycle(project, asked);
        boolean inHand = cycle.number == project.cycleNumber();
        Table table = switch (list) {
            case "indicators" -> indicators(project, cycle);
            case "findings" -> findings(cycle);
            case "answers" -> answers(project, cycle);
            case "carried" -> carried(project, inHand);
            case "participation" -> tables.participation(cycle);
            case "comparison" -> tables.comparison(project, cycle);
            case "maturity" -> tables.maturity(project, cycle);
            default -> throw seen.notFound();
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("xlsx")) {
            throw seen.notFound();
        }
        try (TableWriter writer = csv ? TableWriter.csv(out, table.header()) : TableWriter.xlsx(out, table.name(), table.header())) {
            table.rows().forEach(writer::row);
        }
        return Csvs.attachment(out, csv ? Csvs.TYPE : Csvs.WORKBOOK, "bilan-" + list + "-projet-" + id + (inHand ? "" : "-cycle-" + cycle.number) + "." + format);
    }

    private Table indicators(Project project, ProjectCycle cycle) {
        ReviewMessages say = Words.in(ReviewMessages.class, languages.locale());
        ReviewPageMessages page = page();
        return new Table(page.sectionIndicators(), List.of("code", page.indicator(), page.value(), page.target(), page.baseline(), page.trendColumn(),
                page.standing(), page.sourceColumn(), page.whyNot()), indicators.of(project, cycle).stream().<List<?>>map(row -> {
                    var line = new ReviewWords(languages.locale()).indicator(row);
                    return Arrays.asList(row.indicator().name(), say.indicator(row.indicator()), row.value(), row.target(), row.baseline(), line.trend(),
                            line.standing(), row.indicator().computed() ? page.computed() : page.byHand(), line.why());
                }).toList());
    }

    private Table findings(ProjectCycle cycle) {
        ReviewPageMessages page = page();
        ReviewWords words = new ReviewWords(languages.locale());
        return new Table(page.sectionFindings(), List.of(page.finding(), page.categoryColumn(), page.reason(), page.action(), page.ownerColumn(),
                page.dueOn(), page.phaseColumn(), page.gain(), page.effort()), findings.ofCycle(cycle.id).stream().<List<?>>map(row -> {
                    var line = words.finding(row);
                    return Arrays.asList(line.title(), line.category(), row.reason(), row.action(), row.owner(), row.dueOn(), line.phase(), row.gain(),
                            row.effort());
                }).toList());
    }

    private Table answers(Project project, ProjectCycle cycle) {
        ReviewPageMessages page = page();
        ReviewWords words = new ReviewWords(languages.locale());
        List<List<?>> rows = new ArrayList<>();
        Survey.ofCycle(cycle.id).ifPresent(survey -> surveys.results(survey, project.isRunBy(signedIn.actor())).stream().map(words::result)
                .forEach(line -> {
                    rows.add(Arrays.asList(line.code(), line.question(), line.answers(), line.result(), null));
                    line.comments().forEach(one -> rows.add(Arrays.asList(line.code(), line.question(), null, null, one)));
                }));
        return new Table(page.results(), List.of("code", page.question(), page.answers(), page.mean(), page.comments()), rows);
    }

    private Table carried(Project project, boolean inHand) {
        if (!inHand) {
            throw seen.notFound();
        }
        ReviewPageMessages page = page();
        ReviewMessages say = Words.in(ReviewMessages.class, languages.locale());
        return new Table(page.sectionNext(), List.of(page.sourceColumn(), page.finding(), page.ownerColumn(), page.dueOn()),
                carried.of(project, signedIn.actor(), languages.locale()).stream()
                        .<List<?>>map(one -> Arrays.asList(say.carriedKind(one.kind()), one.label(), one.holder(), one.dueOn())).toList());
    }

    private ReviewPageMessages page() {
        return Words.in(ReviewPageMessages.class, languages.locale());
    }
}
