package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.LegalReasoning;
import fr.parvis.inventory.LegalReasoning.Extent;
import fr.parvis.inventory.LegalReasoning.Known;
import fr.parvis.inventory.LegalReasoning.People;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.Reasonings;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legal reasoning on a dataset through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "inventory")
public class ReasoningApi {

    /** Six answers; {@code reexamineOn} is asked for whatever they do not simply open. */
    @Schema(name = "ReasoningAnswers")
    public record Answered(Known held, Extent secret, Extent privacy, People personalData, Known thirdParty, Known reservedTo,
            String stillOpen, LocalDate reexamineOn) {
    }

    /** The answers with what they led to. */
    public record Reasoned(Known held, Extent secret, Extent privacy, People personalData, Known thirdParty, Known reservedTo,
            Openness openness, String article, String stillOpen, LocalDate reexamineOn, String reasonedBy, Instant reasonedAt) {

        static Reasoned of(LegalReasoning it) {
            return new Reasoned(it.held, it.secret, it.privacy, it.personalData, it.thirdParty, it.reservedTo, it.openness, it.article,
                    it.stillOpen, it.reexamineOn, it.reasonedByName, it.reasonedAt);
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    Reasonings reasonings;

    /** Every reasoning on a dataset, the one that holds first. */
    @GET
    @Path("datasets/{id}/reasonings")
    public PageOf<Reasoned> list(@PathParam("id") long id) {
        seen.dataset(id);
        List<Reasoned> all = LegalReasoning.of(id).stream().map(Reasoned::of).toList();
        return PageOf.whole(all);
    }

    @POST
    @Path("datasets/{id}/reasonings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Answered.class)))
    public Reasoned reason(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Dataset dataset = seen.dataset(id);
        long version = IfMatch.version(ifMatch, dataset.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        var answers = new LegalReasoning.Answers(choice(json, "held", Known.class), choice(json, "secret", Extent.class),
                choice(json, "privacy", Extent.class), choice(json, "personalData", People.class), choice(json, "thirdParty", Known.class),
                choice(json, "reservedTo", Known.class));
        String stillOpen = inputs.optional("stillOpen", json.text("stillOpen"), 1000);
        LocalDate again = inputs.date("reexamineOn", json.text("reexamineOn"));
        inputs.orThrow();
        return Reasoned.of(reasonings.reason(dataset, version, answers, stillOpen, again, signedIn.actor()));
    }

    private static <E extends Enum<E>> E choice(JsonBody json, String name, Class<E> type) {
        E chosen = json.inputs().needed(name, json.inputs().choice(name, json.text(name), type));
        return chosen;
    }
}
