package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Maturity;
import fr.parvis.review.Maturity.ActivityRow;
import fr.parvis.review.Maturity.DimensionRow;
import fr.parvis.review.Maturity.Level;
import fr.parvis.review.MaturityActivity;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.ReviewRefusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The optional self-assessment of maturity, with its radar and its table. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MaturityPages {

    /** An activity as a row of the form. */
    record Line(String name, LevelField reached, LevelField wanted, String before) {
    }

    /**
     * A dimension as a group of rows, with its means.
     *
     * @param answered how many of its activities have a level
     * @param open     whether it is unfolded: the first one with an activity without a level, or one that was refused
     */
    record Part(String name, String reached, String wanted, int answered, boolean open, List<Line> lines) {
    }

    record View(long projectId, String project, int cycle, String query, boolean runs, List<Choice> levels, List<Part> parts, Radar radar, String told) {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MaturitySheet(View view, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenReview seen;

    @Inject
    Maturity maturity;

    @Inject
    ReviewAnswers answers;

    @GET
    @Path("projects/{id}/maturity")
    public Response show(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        return page(200, project, seen.cycle(project, asked), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/maturity")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        Map<MaturityActivity, UnaryOperator<Level>> changes = LevelField.changes(form, inputs);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, seen.cycle(project, null), Forms.refused(form, inputs));
        }
        try {
            maturity.assess(project, changes, signedIn.actor());
            flash.say(Words.in(ReviewPageMessages.class, languages.locale()).maturitySaved());
            return html.seeOther("/projects/" + id + "/maturity");
        } catch (ReviewRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, project, seen.cycle(project, null), again));
        }
    }

    private Response page(int status, Project project, ProjectCycle cycle, Forms form) {
        Locale locale = languages.locale();
        ReviewPageMessages page = Words.in(ReviewPageMessages.class, locale);
        List<DimensionRow> rows = maturity.of(project, cycle);
        DimensionRow first = rows.stream().filter(row -> row.answered() < row.activities().size()).findFirst().orElse(null);
        List<Part> parts = rows.stream().map(row -> part(row, row == first || refused(row, form), form, locale)).toList();
        String told = parts.stream().map(one -> page.maturityOne(one.name(), one.reached(), one.wanted())).collect(Collectors.joining(" "));
        List<Choice> levels = IntStream.rangeClosed(1, MaturityActivity.LEVELS).mapToObj(level -> Choice.of(level, String.valueOf(level))).toList();
        return html.of(status, new MaturitySheet(new View(project.id, project.title, cycle.number, ReviewView.query(cycle.number, project.cycleNumber()),
                cycle.number == project.cycleNumber() && project.isRunBy(signedIn.actor()), levels, parts,
                Radar.of(rows), page.maturityChart(told)), form));
    }

    private static boolean refused(DimensionRow row, Forms form) {
        return row.activities().stream().map(ActivityRow::activity)
                .anyMatch(one -> form.error(Level.reachedField(one)) != null || form.error(Level.wantedField(one)) != null);
    }

    private static Part part(DimensionRow row, boolean open, Forms form, Locale locale) {
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        ReviewPageMessages page = Words.in(ReviewPageMessages.class, locale);
        return new Part(say.dimension(row.dimension()), row.reached() == null ? page.none() : Shown.number(row.reached(), locale),
                row.wanted() == null ? page.none() : Shown.number(row.wanted(), locale), row.answered(), open,
                row.activities().stream().map(one -> new Line(say.activity(one.activity()),
                        LevelField.of(Level.reachedField(one.activity()), one.reached(), form),
                        LevelField.of(Level.wantedField(one.activity()), one.wanted(), form),
                        one.previous() == null ? null : one.previous().toString())).toList());
    }
}
