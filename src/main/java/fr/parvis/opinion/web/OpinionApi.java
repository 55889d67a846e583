package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.Opinion;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.Opinions;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opinions on datasets through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "legal check")
public class OpinionApi {

    /** A question put to somebody; to the DPO when nobody is named. */
    public record Ask(Long askedToId, String question, LocalDate dueOn) {
    }

    /** The answer: FAVOURABLE, CONDITIONS or UNFAVOURABLE. */
    public record Give(OpinionState outcome, String words) {
    }

    /** What shows that a condition is met. */
    public record Lift(String evidence) {
    }

    /** An opinion; {@code askedToId} is null for an expert from outside, {@code outcome} while it is awaited, {@code blocks} says whether it stands against publication. */
    public record OpinionJson(long id, long datasetId, Long askedToId, String askedTo, String question, LocalDate dueOn, String askedBy, Instant askedAt,
            OpinionState outcome, String words, Instant answeredAt, boolean blocks, String conditionLiftedBy, String conditionEvidence) {

        static OpinionJson of(Opinion it) {
            return new OpinionJson(it.id, it.datasetId, it.askedToId, it.askedToName, it.question, it.dueOn, it.askedByName, it.askedAt, it.outcome(),
                    it.words(), it.answeredAt(), it.stands(), it.conditionLiftedByName(), it.conditionEvidence());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Opinions opinions;

    @GET
    @Path("datasets/{id}/opinions")
    public PageOf<OpinionJson> list(@PathParam("id") long id) {
        dataset(id);
        List<OpinionJson> all = Opinion.of(id).stream().map(OpinionJson::of).toList();
        return PageOf.whole(all);
    }

    @POST
    @Path("datasets/{id}/opinions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Ask.class)))
    @APIResponseSchema(value = OpinionJson.class, responseCode = "201")
    public Response ask(@PathParam("id") long id, String body) {
        Dataset dataset = dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long to = inputs.id("askedToId", json.text("askedToId"));
        String question = inputs.required("question", json.text("question"), 2000);
        LocalDate due = inputs.date("dueOn", json.text("dueOn"));
        inputs.orThrow();
        return Response.status(Response.Status.CREATED).entity(OpinionJson.of(opinions.ask(dataset, to, question, due, signedIn.actor()))).build();
    }

    @PUT
    @Path("opinions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Give.class)))
    public OpinionJson give(@PathParam("id") long id, String body) {
        Opinion opinion = opinion(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        OpinionState outcome = inputs.needed("outcome", inputs.choice("outcome", json.text("outcome"), OpinionState.class));
        if (outcome == OpinionState.NONE || outcome == OpinionState.ASKED) {
            inputs.refuse("outcome", "not-one-of", Words.in(OpinionMessages.class, languages.locale()).notAnOutcome());
        }
        String words = inputs.optional("words", json.text("words"), 4000);
        inputs.orThrow();
        return OpinionJson.of(opinions.give(dataset(opinion.datasetId), opinion, outcome, words, signedIn.actor()));
    }

    /** Says, with evidence, that the condition of an opinion is met. */
    @POST
    @Path("opinions/{id}/liftings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Lift.class)))
    public OpinionJson lift(@PathParam("id") long id, String body) {
        Opinion opinion = opinion(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        String evidence = json.inputs().required("evidence", json.text("evidence"), 2000);
        json.inputs().orThrow();
        return OpinionJson.of(opinions.lift(dataset(opinion.datasetId), opinion, evidence, signedIn.actor()));
    }

    private Opinion opinion(long id) {
        Opinion opinion = Opinion.findById(id);
        if (opinion == null) {
            throw Problems.notFound(languages.locale());
        }
        dataset(opinion.datasetId);
        return opinion;
    }

    private Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
