package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.LegalAnswer;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.opinion.LegalChecks;
import fr.parvis.opinion.LegalQuestion;
import fr.parvis.opinion.LegalQuestions;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
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
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The legal check of a dataset through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "legal check")
public class LegalCheckApi {

    /** Answers by code of the question: {@code YES}, {@code NO}, {@code NOT_APPLICABLE}; comments likewise. */
    @Schema(name = "LegalCheckAnswers")
    public record Answered(Map<String, LegalAnswer> answers, Map<String, String> comments) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    LegalQuestions questions;

    @Inject
    LegalChecks checks;

    @GET
    @Path("datasets/{id}/legal-check")
    public RestResponse<LegalCheckView> show(@PathParam("id") long id) {
        dataset(id);
        LegalCheck check = LegalCheck.of(id).orElse(null);
        LegalCheckView view = LegalCheckView.of(check, questions.all(), languages.locale());
        return check == null ? RestResponse.ok(view) : IfMatch.tagged(view, check.version());
    }

    /** Writes the answers that the body names; those already given stay. */
    @PUT
    @Path("datasets/{id}/legal-check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Answered.class)))
    public RestResponse<LegalCheckView> answer(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Dataset dataset = dataset(id);
        Long version = LegalCheck.of(id).map(check -> IfMatch.version(ifMatch, check.version(), languages.locale())).orElse(null);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        JsonBody answers = json.object("answers");
        JsonBody comments = json.object("comments");
        List<LegalChecks.Given> given = new ArrayList<>();
        for (LegalQuestion question : questions.all()) {
            LegalAnswer answer = answers == null ? null
                    : inputs.choice(answers.path(question.code()), answers.text(question.code()), LegalAnswer.class);
            if (answer != null) {
                given.add(new LegalChecks.Given(question.code(), answer, comments == null ? null
                        : inputs.optional(comments.path(question.code()), comments.text(question.code()), 2000)));
            }
        }
        if (given.isEmpty() && inputs.errors().isEmpty()) {
            inputs.missing("answers");
        }
        inputs.orThrow();
        checks.answer(dataset, version, given, signedIn.actor());
        LegalCheck.getEntityManager().clear();
        Reread.afterChange();
        return show(id);
    }

    /** Signs what the answers come to, once every question asked is answered. */
    @POST
    @Path("datasets/{id}/legal-check/signatures")
    public RestResponse<LegalCheckView> sign(@PathParam("id") long id) {
        checks.sign(dataset(id), signedIn.actor());
        LegalCheck.getEntityManager().clear();
        Reread.afterChange();
        return show(id);
    }

    private Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
