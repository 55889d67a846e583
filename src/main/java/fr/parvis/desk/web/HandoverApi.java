package fr.parvis.desk.web;

import fr.parvis.desk.HandoverMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.Handovers;
import fr.parvis.people.Holding;
import fr.parvis.people.Team;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the person holds in a town, and handing it over, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
public class HandoverApi {

    private static final int MOST = 2_000;

    /** What the person holds; {@code key} names it when it is handed over. */
    @Schema(name = "HeldThing")
    public record Held(String key, String kind, long id, String label, String path) {

        static Held of(Holding it) {
            return new Held(it.key(), it.kind(), it.id(), it.label(), it.path());
        }
    }

    /** What there is to hand over in a town. */
    @Schema(name = "Handover")
    public record Sheet(List<Held> held) {
    }

    /** To whom, why, and which things by their key; everything when none is named. */
    @Schema(name = "NewHandover")
    public record NewHandover(Long toPersonId, String reason, List<Key> things) {
    }

    /** Names something held. */
    @Schema(name = "HeldKey")
    public record Key(String key) {
    }

    /** How many things went to the other, and what is left. */
    @Schema(name = "HandedOver")
    public record Done(int count, List<Held> held) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Team team;

    @Inject
    Handovers handovers;

    @GET
    @Path("municipalities/{id}/handover")
    public Sheet show(@PathParam("id") long id) {
        return new Sheet(held(own(id), id));
    }

    /** Gives what is named to somebody, in one act. */
    @POST
    @Path("municipalities/{id}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewHandover.class)))
    public Done handOver(@PathParam("id") long id, String body) {
        Actor actor = own(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long to = inputs.needed("toPersonId", inputs.id("toPersonId", json.text("toPersonId")));
        String reason = inputs.required("reason", json.text("reason"), 2000);
        List<JsonBody> things = json.objects("things", MOST);
        Set<String> only = things == null ? null : things.stream().map(one -> one.inputs().required(one.path("key"), one.text("key"), 100))
                .filter(key -> key != null).collect(Collectors.toSet());
        inputs.orThrow();
        Handovers.Outcome outcome = handovers.handOver(id, to, only, reason, actor);
        if (outcome.result() != Handovers.Result.DONE) {
            String words = Words.in(HandoverMessages.class, languages.locale()).refused(outcome.result());
            throw Problem.of(422).type("invalid").title(words).detail(words)
                    .error(outcome.result() == Handovers.Result.HEIR_UNKNOWN ? "/toPersonId" : "/things", "refused", words).exception();
        }
        return new Done(outcome.count(), held(actor, id));
    }

    private List<Held> held(Actor actor, long town) {
        return team.heldBy(actor.personId(), town).stream().map(Held::of).toList();
    }

    private Actor own(long town) {
        Actor actor = signedIn.actor();
        if (!actor.belongsTo(town)) {
            throw Problems.notFound(languages.locale());
        }
        return actor;
    }
}
