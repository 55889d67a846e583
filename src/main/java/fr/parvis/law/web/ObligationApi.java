package fr.parvis.law.web;

import fr.parvis.law.FactAnswer;
import fr.parvis.law.HeldObligation.Proof;
import fr.parvis.law.LawFlag;
import fr.parvis.law.LawRule;
import fr.parvis.law.LawWords;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.law.Obligations;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the law asks of a municipality, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "law")
public class ObligationApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenTowns seen;

    @Inject
    Obligations obligations;

    /** Every rule of the pack in force, in its order, with whether and why it applies; the tag is the version of the answers. */
    @GET
    @Path("municipalities/{id}/obligations")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObligationJson.Listing.class)))
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        TownLaw town = seen.town(id);
        LawWords words = new LawWords(languages.locale());
        int page = paging.page(languages.locale());
        int size = paging.size(languages.locale());
        List<ObligationJson> items = town.obligations().stream().skip((page - 1L) * size).limit(size)
                .map(one -> ObligationJson.of(one, town, words)).toList();
        PageOf<ObligationJson> shown = new PageOf<>(items, page, size, town.obligations().size());
        return Response.fromResponse(Links.page(shown, uri).toResponse()).entity(ObligationJson.listing(shown, town, words)).tag(IfMatch.tag(town.version())).build();
    }

    /** Answers the questions that the body names; {@code UNKNOWN} is an answer. */
    @PUT
    @Path("municipalities/{id}/obligations/facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ObligationJson.Answers.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObligationJson.Listing.class)))
    public Response answer(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body, @BeanParam Paging paging,
            @Context UriInfo uri) {
        long version = IfMatch.version(ifMatch, seen.town(id).version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Map<LawFlag, FactAnswer> given = new EnumMap<>(LawFlag.class);
        for (LawFlag flag : LawFlag.ASKED) {
            FactAnswer answer = json.inputs().choice(flag.code(), json.text(flag.code()), FactAnswer.class);
            if (answer != null) {
                given.put(flag, answer);
            }
        }
        json.inputs().orThrow();
        obligations.answer(id, version, given, signedIn.actor());
        return list(id, paging, uri);
    }

    /** Records that an obligation is held, for a year where it comes back every year; {@code held: false} takes that back. */
    @PUT
    @Path("municipalities/{id}/obligations/{rule}/holding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ObligationJson.Held.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObligationJson.class)))
    public Response hold(@PathParam("id") long id, @PathParam("rule") String rule, String body) {
        seen.mine(id);
        LawRule known = seen.rule(rule);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Integer year = inputs.number("year", json.text("year"));
        if (Boolean.FALSE.equals(json.flag("held"))) {
            String reason = inputs.required("reason", json.text("reason"), 2000);
            inputs.orThrow();
            obligations.withdraw(id, known, year, reason, signedIn.actor());
        } else {
            Proof proof = proof(year, inputs, json.text("heldOn"), json.text("address"), json.text("note"));
            inputs.orThrow();
            obligations.hold(id, known, proof, signedIn.actor());
        }
        TownLaw town = seen.town(id);
        return Response.ok(town.obligations().stream().filter(one -> one.rule().id().equals(rule))
                .map(one -> ObligationJson.of(one, town, new LawWords(languages.locale()))).findFirst().orElseThrow()).build();
    }

    static Proof proof(Integer year, Inputs inputs, String heldOn, String address, String note) {
        LocalDate day = inputs.needed("heldOn", inputs.date("heldOn", heldOn));
        return new Proof(year, day, inputs.link("address", address), inputs.optional("note", note, 2000));
    }
}
