package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.Survey;
import fr.parvis.review.Surveys;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Opening, following and ending the survey from the page of the review. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    ReviewPages review;

    @Inject
    Surveys surveys;

    @POST
    @Path("projects/{id}/review/survey")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate closesOn = inputs.needed("closesOn", inputs.date("closesOn", form.getFirst("closesOn")));
        Surveys.Terms terms = new Surveys.Terms(closesOn, inputs.optional("message", form.getFirst("message"), 2000),
                "true".equals(form.getFirst("anonymous")));
        return review.done(project, "survey", inputs, form, () -> {
            surveys.open(project, terms, signedIn.actor());
            return say().surveyOpened(String.valueOf(surveys.concerned(project)));
        });
    }

    @POST
    @Path("projects/{id}/review/survey/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        return review.done(project, "survey", new Inputs(languages.locale()), form,
                () -> say().reminded(surveys.remind(seen.surveyOf(project), signedIn.actor())));
    }

    /** Moves the closing date. */
    @POST
    @Path("projects/{id}/review/survey/dates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prolong(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate closesOn = inputs.needed("closesOn", inputs.date("closesOn", form.getFirst("closesOn")));
        String reason = inputs.reason("reason", form.getFirst("reason"), 10, 1000);
        Long version = inputs.id("version", form.getFirst("version"));
        return review.done(project, "dates", inputs, form, () -> {
            Survey survey = surveys.prolong(seen.surveyOf(project), version == null ? -1 : version, closesOn, reason, signedIn.actor());
            return say().prolonged(Dates.longDate(survey.closesOn(), languages.locale()));
        });
    }

    @POST
    @Path("projects/{id}/review/survey/endings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String reason = inputs.reason("why", form.getFirst("why"), 10, 1000);
        Long version = inputs.id("version", form.getFirst("version"));
        return review.done(project, "endings", inputs, form, () -> {
            surveys.end(seen.surveyOf(project), version == null ? -1 : version, reason, signedIn.actor());
            return say().ended();
        });
    }

    private ReviewPageMessages say() {
        return Words.in(ReviewPageMessages.class, languages.locale());
    }
}
