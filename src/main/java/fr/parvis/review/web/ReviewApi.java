package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.CarriedQueries;
import fr.parvis.review.ComparisonQueries;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.IndicatorQueries;
import fr.parvis.review.NextCycle;
import fr.parvis.review.NextCyclePlan;
import fr.parvis.review.Presentations;
import fr.parvis.review.ReportWriter;
import fr.parvis.review.PresentedReport;
import fr.parvis.review.Survey;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The review of a cycle through the API: whole, the report's presentation, the plan of the next cycle. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "review")
public class ReviewApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    SurveyApi surveys;

    @Inject
    IndicatorQueries indicators;

    @Inject
    FindingQueries findings;

    @Inject
    CarriedQueries carried;

    @Inject
    ComparisonQueries comparison;

    @Inject
    NextCycle nextCycle;

    @Inject
    Presentations presentations;

    @Inject
    ReportWriter reports;

    /**
     * The review of a cycle, with everything the next one would take over; nothing is to be taken over from a cycle that has another after it.
     *
     * @param asked the number of the cycle; without it, the one in hand
     */
    @GET
    @Path("projects/{id}/review")
    public RestResponse<ReviewJson.Review> show(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        ProjectCycle cycle = seen.cycle(project, asked);
        Survey survey = Survey.ofCycle(cycle.id).orElse(null);
        return RestResponse.ok(new ReviewJson.Review(id, cycle.number, survey == null ? null : surveys.view(survey),
                indicators.of(project, cycle).stream().map(ReviewJson.IndicatorView::of).toList(),
                findings.ofCycle(cycle.id).stream().map(row -> ReviewJson.FindingView.of(row, languages.locale())).toList(),
                PresentedReport.ofCycle(cycle.id).map(ReviewJson.ReportView::of).orElse(null),
                NextCyclePlan.ofCycle(cycle.id).map(ReviewJson.PlanView::of).orElse(null),
                cycle.number < project.cycleNumber() ? List.of() : carried.of(project, signedIn.actor(), languages.locale()),
                comparison.of(project, cycle.number)));
    }

    /** Records that the report was presented, and freezes it. */
    @POST
    @Path("projects/{id}/review/presentations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.Presentation.class)))
    @APIResponseSchema(value = ReviewJson.ReportView.class, responseCode = "201")
    public Response present(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate on = inputs.needed("presentedOn", inputs.date("presentedOn", json.text("presentedOn")));
        String to = inputs.required("presentedTo", json.text("presentedTo"), 200);
        inputs.orThrow();
        return Response.status(Response.Status.CREATED).entity(ReviewJson.ReportView.of(
                presentations.record(project, on, () -> reports.told(project, on, to), signedIn.actor()))).build();
    }

    /** Settles the start and the points of the next cycle. */
    @PUT
    @Path("projects/{id}/review/next-cycle")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.Plan.class)))
    public RestResponse<ReviewJson.PlanView> plan(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = seen.project(id);
        long now = NextCyclePlan.ofCycle(seen.cycle(project)).map(NextCyclePlan::version).orElse(-1L);
        long version = now < 0 ? now : IfMatch.version(ifMatch, now, languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate startsOn = inputs.needed("startsOn", inputs.date("startsOn", json.text("startsOn")));
        String points = inputs.required("points", json.text("points"), 4000);
        inputs.orThrow();
        NextCyclePlan plan = nextCycle.decide(project, version, startsOn, points, signedIn.actor());
        return IfMatch.tagged(ReviewJson.PlanView.of(plan), plan.version());
    }
}
