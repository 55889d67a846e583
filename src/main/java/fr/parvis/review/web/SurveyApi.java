package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyQueries;
import fr.parvis.review.Surveys;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The survey of a review through the API: opening, moving its date, ending it, reminding. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "review")
public class SurveyApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    Clock clock;

    @Inject
    Surveys surveys;

    @Inject
    SurveyQueries answers;

    /** Opens the survey of the cycle and writes to everybody concerned. */
    @POST
    @Path("projects/{id}/review/survey")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.NewSurvey.class)))
    @APIResponseSchema(value = ReviewJson.SurveyView.class, responseCode = "201")
    public Response open(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate closesOn = inputs.needed("closesOn", inputs.date("closesOn", json.text("closesOn")));
        String words = inputs.optional("words", json.text("words"), 2000);
        Boolean anonymous = json.flag("anonymous");
        inputs.orThrow();
        Survey survey = surveys.open(project, new Surveys.Terms(closesOn, words, !Boolean.FALSE.equals(anonymous)), signedIn.actor());
        return Response.created(URI.create("/api/v1/surveys/" + survey.id + "/answers")).entity(view(survey)).build();
    }

    /** Moves the closing date, or ends the survey now. */
    @PATCH
    @Path("projects/{id}/review/survey")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.SurveyChange.class)))
    public RestResponse<ReviewJson.SurveyView> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = seen.project(id);
        Survey survey = seen.surveyOf(project);
        long version = IfMatch.version(ifMatch, survey.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Boolean ended = json.flag("ended");
        LocalDate closesOn = inputs.date("closesOn", json.text("closesOn"));
        if (!Boolean.TRUE.equals(ended)) {
            inputs.needed("closesOn", closesOn);
        }
        String reason = inputs.reason("reason", json.text("reason"), 10, 1000);
        inputs.orThrow();
        Survey changed = Boolean.TRUE.equals(ended) ? surveys.end(survey, version, reason, signedIn.actor())
                : surveys.prolong(survey, version, closesOn, reason, signedIn.actor());
        return IfMatch.tagged(view(changed), changed.version());
    }

    /** Writes again, once a day at most: to those who have not answered, or to everybody asked where answers are anonymous. */
    @POST
    @Path("projects/{id}/review/survey/reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ReviewJson.SurveyView> remind(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody.read(body, languages.locale());
        surveys.remind(seen.surveyOf(project), signedIn.actor());
        return RestResponse.ok(view(seen.surveyOf(project)));
    }

    ReviewJson.SurveyView view(Survey survey) {
        return ReviewJson.SurveyView.of(survey, LocalDate.now(clock), answers.participation(survey),
                answers.results(survey, survey.project.isRunBy(signedIn.actor())), languages.locale());
    }
}
