package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.review.Indicator;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.IndicatorRow;
import fr.parvis.review.Indicators;
import fr.parvis.review.Maturity;
import fr.parvis.review.MaturityActivity;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators and maturity through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "review")
public class IndicatorApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    Indicators indicators;

    @Inject
    IndicatorQueries queries;

    @Inject
    Maturity maturity;

    /**
     * The twenty indicators of a cycle, in their order.
     *
     * @param asked the number of the cycle; without it, the one in hand
     */
    @GET
    @Path("projects/{id}/indicators")
    public List<ReviewJson.IndicatorView> list(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        return queries.of(project, seen.cycle(project, asked)).stream().map(ReviewJson.IndicatorView::of).toList();
    }

    /** Says everything that is said of an indicator; with {@code If-Match} once something was said. */
    @PUT
    @Path("projects/{id}/indicators/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.IndicatorWords.class)))
    public RestResponse<ReviewJson.IndicatorView> say(@PathParam("id") long id, @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = seen.project(id);
        Indicator indicator = seen.indicator(code);
        long now = row(project, indicator).version();
        long version = now < 0 ? now : IfMatch.version(ifMatch, now, languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Indicators.Words words = SentIndicator.of(json.inputs(), json::text, Boolean.TRUE.equals(json.flag("manual")));
        json.inputs().orThrow();
        indicators.say(project, indicator, version, words, signedIn.actor());
        IndicatorRow row = row(project, indicator);
        return IfMatch.tagged(ReviewJson.IndicatorView.of(row), row.version());
    }

    /**
     * The optional self-assessment: five dimensions with their activities.
     *
     * @param asked the number of the cycle; without it, the one in hand
     */
    @GET
    @Path("projects/{id}/review/maturity")
    public List<Maturity.DimensionRow> maturity(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        return maturity.of(project, seen.cycle(project, asked));
    }

    /** Writes the levels that are given; the others stay. */
    @PUT
    @Path("projects/{id}/review/maturity")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.Assessment.class)))
    public List<Maturity.DimensionRow> assess(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Map<MaturityActivity, UnaryOperator<Maturity.Level>> changes = new EnumMap<>(MaturityActivity.class);
        List<JsonBody> sent = json.objects("activities", MaturityActivity.values().length);
        for (JsonBody one : sent == null ? List.<JsonBody>of() : sent) {
            MaturityActivity activity = json.inputs().needed(one.path("activity"),
                    json.inputs().choice(one.path("activity"), one.text("activity"), MaturityActivity.class));
            Maturity.Level level = new Maturity.Level(json.inputs().number(one.path("reached"), one.text("reached")),
                    json.inputs().number(one.path("wanted"), one.text("wanted")));
            if (activity != null) {
                changes.put(activity, stands -> new Maturity.Level(one.has("reached") ? level.reached() : stands.reached(),
                        one.has("wanted") ? level.wanted() : stands.wanted()));
            }
        }
        json.inputs().orThrow();
        maturity.assess(project, changes, signedIn.actor());
        return maturity(id, null);
    }

    private IndicatorRow row(Project project, Indicator indicator) {
        return queries.of(project).stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
    }
}
