package fr.parvis.people.web;

import fr.parvis.people.CouncilMessages;
import fr.parvis.people.CouncilSittings;
import fr.parvis.people.CouncilSittings.Sitting;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days on which a town's council sits, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
public class CouncilApi {

    /** Days to write down; those that are there already are left as they are. */
    @Schema(name = "NewCouncilSittings")
    public record NewSittings(List<LocalDate> heldOn) {
    }

    /** A day on which the council sits, held or to come. */
    @Schema(name = "CouncilSitting")
    public record SittingJson(long id, LocalDate heldOn) {

        static SittingJson of(Sitting sitting) {
            return new SittingJson(sitting.id(), sitting.heldOn());
        }
    }

    @Inject
    Languages languages;

    @Inject
    Townsfolk townsfolk;

    @Inject
    CouncilSittings sittings;

    /** All of them, the earliest first. */
    @GET
    @Path("municipalities/{id}/council-sittings")
    public PageOf<SittingJson> list(@PathParam("id") long id) {
        townsfolk.town(id);
        return PageOf.whole(sittings.of(id).stream().map(SittingJson::of).toList());
    }

    /** Adds days and answers all of them. */
    @POST
    @Path("municipalities/{id}/council-sittings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSittings.class)))
    public PageOf<SittingJson> add(@PathParam("id") long id, String body) {
        townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        List<String> given = inputs.needed("heldOn", json.texts("heldOn", CouncilSittings.MOST_AT_ONCE));
        List<LocalDate> days = given == null ? List.of() : SentDays.read(inputs, "heldOn", given);
        inputs.orThrow();
        if (sittings.add(id, days, townsfolk.actor()).isEmpty()) {
            inputs.refuse("heldOn", "too-many", Words.in(CouncilMessages.class, languages.locale()).tooMany(CouncilSittings.MOST));
        }
        inputs.orThrow();
        return list(id);
    }

    @DELETE
    @Path("municipalities/{id}/council-sittings/{sitting}")
    public void remove(@PathParam("id") long id, @PathParam("sitting") long sittingId) {
        townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        if (sittings.remove(id, sittingId, townsfolk.actor()).isEmpty()) {
            throw Problems.notFound(languages.locale());
        }
    }
}
