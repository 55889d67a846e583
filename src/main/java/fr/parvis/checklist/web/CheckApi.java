package fr.parvis.checklist.web;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.Checklist;
import fr.parvis.checklist.ChecklistQueries;
import fr.parvis.checklist.ChecklistQueries.CheckRow;
import fr.parvis.checklist.GateCheck;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Phase;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The questions of a gate through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "checks")
public class CheckApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Checklist checklist;

    @Inject
    ChecklistQueries queries;

    /** The questions of the phase's current attempt. */
    @GET
    @Path("phases/{id}/checks")
    public PageOf<CheckJson> ofPhase(@PathParam("id") long id) {
        Phase phase = Phase.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        List<CheckJson> checks = queries.current(phase).stream().map(row -> CheckJson.of(row, languages.locale())).toList();
        return PageOf.whole(checks);
    }

    @GET
    @Path("checks/{id}")
    public RestResponse<CheckJson> show(@PathParam("id") long id) {
        GateCheck check = visible(id);
        return IfMatch.tagged(CheckJson.of(row(check), languages.locale()), check.version());
    }

    /** Answers; {@code If-Match} is asked for, so that nobody's answer is overwritten unread. */
    @PUT
    @Path("checks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = CheckJson.Reply.class)))
    public RestResponse<CheckJson> answer(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        GateCheck check = visible(id);
        long seen = IfMatch.version(ifMatch, check.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        var reply = new GateCheck.Reply(inputs.choice("answer", json.text("answer"), Answer.class),
                inputs.optional("evidence", json.text("evidence"), 2000), inputs.optional("comment", json.text("comment"), 2000));
        inputs.orThrow();
        Checklist.Result result = checklist.answer(check, seen, reply, signedIn.actor());
        if (result != Checklist.Result.ANSWERED) {
            throw refused(result, id).exception();
        }
        Reread.afterChange();
        return show(id);
    }

    private Problem refused(Checklist.Result result, long id) {
        String words = checklist.words(result, id, languages.locale());
        return switch (result) {
            case NOT_YOU -> Problems.notAllowed(words, languages.locale()).problem();
            case STALE -> IfMatch.stale(languages.locale()).problem().detail(words);
            case CLOSED, EARLIER_ATTEMPT -> Problem.of(409).type("not-from-here").title(words).detail(words);
            case ANSWER_MISSING -> Problem.of(422).type("invalid").title(words).detail(words).error("/answer", "missing", words);
            case COMMENT_MISSING -> Problem.of(422).type("invalid").title(words).detail(words).error("/comment", "missing", words);
            case ANSWERED -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private GateCheck visible(long id) {
        return GateCheck.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private CheckRow row(GateCheck check) {
        return queries.row(check);
    }
}
