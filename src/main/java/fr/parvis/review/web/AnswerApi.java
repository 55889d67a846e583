package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyAnswer;
import fr.parvis.review.SurveyAnswers;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person's answers to the review survey through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "review")
public class AnswerApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    SurveyAnswers surveys;

    /** The questions that whoever asks is asked, with what they answered. */
    @GET
    @Path("surveys/{id}/answers")
    public AnswerJson.MyAnswers mine(@PathParam("id") long id) {
        return AnswerJson.MyAnswers.of(surveys.of(seen.survey(id), signedIn.actor()), languages.locale());
    }

    /** Keeps one answer, in place of the one before; an empty one takes it back. */
    @PUT
    @Path("surveys/{id}/answers/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyAnswer.Reply.class)))
    public AnswerJson.MyAnswers answer(@PathParam("id") long id, @PathParam("question") String question, String body) {
        Survey survey = seen.survey(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        SurveyAnswer.Reply reply = SentSurvey.reply(json);
        json.inputs().orThrow();
        surveys.answer(survey, question, reply, signedIn.actor());
        return mine(id);
    }
}
