package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Indicator;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.Indicators;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.ReviewRefusal;
import fr.parvis.review.WithdrawnQueries;
import fr.parvis.review.WithdrawnQueries.Withdrawn;
import fr.parvis.review.web.ReviewView.IndicatorLine;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The page of one indicator: how it is computed, its value, target, baseline and effort. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class IndicatorPages {

    /** The numbers as they are typed; {@code baselineKept} tells a baseline that no longer changes, null while there is none. */
    record Fields(String value, String target, String baselineKept, String usual) {
    }

    /** Whether the person may say something of it, which nobody may of one that is {@code kept}; whether it has a target. */
    record Access(boolean says, boolean kept, boolean aims) {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorSheet(long projectId, String project, Access access, IndicatorRow row, IndicatorLine line, String formula, Fields fields,
            List<Withdrawn> withdrawn, Forms form) implements TemplateInstance {
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
    Indicators indicators;

    @Inject
    IndicatorQueries queries;

    @Inject
    WithdrawnQueries withdrawn;

    @Inject
    ReviewAnswers answers;

    @GET
    @Path("projects/{id}/indicators/{code}")
    public Response show(@PathParam("id") long id, @PathParam("code") String code) {
        return page(200, seen.project(id), seen.indicator(code), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/indicators/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("id") long id, @PathParam("code") String code, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Indicator indicator = seen.indicator(code);
        Inputs inputs = new Inputs(languages.locale());
        Indicators.Words words = SentIndicator.of(inputs, form::getFirst, "true".equals(form.getFirst("manual")));
        Integer version = "-1".equals(form.getFirst("version")) ? (Integer) (-1) : inputs.number("version", form.getFirst("version"));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, indicator, Forms.refused(form, inputs));
        }
        try {
            indicators.say(project, indicator, version == null ? -2 : version, words, signedIn.actor());
            flash.say(Words.in(ReviewPageMessages.class, languages.locale()).indicatorSaved());
            return html.seeOther("/projects/" + id + "/review#indicators");
        } catch (ReviewRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, project, indicator, again));
        }
    }

    private Response page(int status, Project project, Indicator indicator, Forms form) {
        Locale locale = languages.locale();
        ReviewPageMessages page = Words.in(ReviewPageMessages.class, locale);
        IndicatorRow row = queries.of(project).stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
        String kept = row.baseline() == null ? null : page.baselineKept(Shown.value(indicator, row.baseline(), locale),
                Dates.longDate(row.baselineOn(), locale));
        Fields fields = new Fields(typed(indicator.computed() ? null : row.value(), locale),
                row.targetReason() == null ? "" : typed(row.target(), locale), kept,
                row.usual() == null ? page.noUsualTarget() : page.usualTarget(Shown.target(indicator, row.usual(), locale)));
        boolean over = indicators.keeps(project, row);
        List<Withdrawn> listed = indicator == Indicator.DATASETS_WITHDRAWN ? withdrawn.of(project, ProjectCycle.current(project), signedIn.actor()) : List.of();
        return html.of(status, new IndicatorSheet(project.id, project.title, new Access(project.isRunBy(signedIn.actor()) && !over, over, indicator.aims()),
                row, new ReviewWords(locale).indicator(row), Words.in(ReviewMessages.class, locale).formula(indicator), fields, listed, form));
    }

    private static String typed(BigDecimal figure, Locale locale) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString().replace(".", locale.getLanguage().equals("en") ? "." : ",");
    }
}
