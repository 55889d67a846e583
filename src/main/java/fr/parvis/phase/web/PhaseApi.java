package fr.parvis.phase.web;

import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.MoveOption;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseLog;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.phase.Refusal;
import fr.parvis.phase.Regularisation;
import fr.parvis.phase.Reservation;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.Reread;
import fr.parvis.project.SlipCause;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A phase through the API: what can be done, what blocks it, and doing it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "phases")
public class PhaseApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    PhaseQueries queries;

    @Inject
    PhaseCalendar calendar;

    @Inject
    Regularisation regularisation;

    @Inject
    PhaseAnswers answers;

    @GET
    @Path("phases/{id}")
    public RestResponse<ProjectJson.PhaseJson> show(@PathParam("id") long id) {
        Phase phase = visible(id);
        return IfMatch.tagged(json(phase), phase.version());
    }

    @PATCH
    @Path("phases/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = PhaseJson.NewDates.class)))
    public RestResponse<ProjectJson.PhaseJson> reschedule(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Phase phase = visible(id);
        long seen = IfMatch.version(ifMatch, phase.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate endsOn = inputs.needed("endsOn", inputs.date("endsOn", json.text("endsOn")));
        var request = new PhaseCalendar.Request(seen, endsOn, inputs.choice("cause", json.text("cause"), SlipCause.class),
                inputs.optional("reason", json.text("reason"), 2000), Boolean.TRUE.equals(json.flag("followingToo")));
        inputs.orThrow();
        PhaseCalendar.Result result = calendar.move(phase, request, signedIn.actor());
        if (result != PhaseCalendar.Result.MOVED) {
            throw answers.rescheduling(result).exception();
        }
        Reread.afterChange();
        return show(id);
    }

    @GET
    @Path("phases/{id}/options")
    public List<PhaseJson.Option> options(@PathParam("id") long id) {
        List<MoveOption> options = workflow.options(visible(id), signedIn.actor());
        return options.stream().map(option -> PhaseJson.Option.of(option, languages.locale())).toList();
    }

    @GET
    @Path("phases/{id}/moves")
    public PageOf<PhaseJson.Move> moves(@PathParam("id") long id) {
        visible(id);
        List<PhaseJson.Move> moves = PhaseLog.of(id).stream().map(PhaseJson.Move::of).toList();
        return PageOf.whole(moves);
    }

    @POST
    @Path("phases/{id}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = PhaseJson.NewMove.class)))
    public RestResponse<ProjectJson.PhaseJson> move(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Phase phase = visible(id);
        long seen = IfMatch.version(ifMatch, phase.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        PhaseMove move = inputs.needed("move", inputs.choice("move", json.text("move"), PhaseMove.class));
        var request = new PhaseWorkflow.Request(move, seen, inputs.optional("gateHash", json.text("gateHash"), 64),
                inputs.optional("reason", json.text("reason"), 4000), reservations(json));
        inputs.orThrow();
        PhaseWorkflow.Outcome outcome = workflow.move(id, request, signedIn.actor());
        if (outcome instanceof Refusal refusal) {
            throw answers.refused(refusal).exception();
        }
        Phase after = visible(id);
        return IfMatch.tagged(json(after), after.version());
    }

    @GET
    @Path("phases/{id}/regularisations")
    public PageOf<PhaseJson.Point> overridden(@PathParam("id") long id) {
        List<PhaseJson.Point> points = regularisation.points(visible(id)).stream()
                .map(point -> PhaseJson.Point.of(point, languages.locale())).toList();
        return PageOf.whole(points);
    }

    @POST
    @Path("phases/{id}/regularisations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = PhaseJson.NewRegularisation.class)))
    public RestResponse<ProjectJson.PhaseJson> regularise(@PathParam("id") long id, String body) {
        Phase phase = visible(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        String reason = json.inputs().required("reason", json.text("reason"), 4000);
        List<JsonBody> given = json.objects("waivers", 100);
        Map<Long, String> waivers = new HashMap<>();
        if (given != null) {
            given.forEach(waiver -> waivers.put(json.inputs().id(waiver.path("id"), waiver.text("id")),
                    json.inputs().required(waiver.path("reason"), waiver.text("reason"), 2000)));
        }
        json.inputs().orThrow();
        Actor actor = signedIn.actor();
        Regularisation.Result result = regularisation.regularise(phase, reason, waivers, actor);
        if (result != Regularisation.Result.REGULARISED) {
            throw answers.regularising(result, phase, regularisation.points(phase), signedIn.actor()).exception();
        }
        Phase after = visible(id);
        return IfMatch.tagged(json(after), after.version());
    }

    private static List<Reservation> reservations(JsonBody json) {
        List<JsonBody> given = json.objects("reservations", 50);
        return given == null ? List.of() : given.stream().map(one -> {
            LocalDate due = one.inputs().needed(one.path("dueOn"), one.inputs().date(one.path("dueOn"), one.text("dueOn")));
            return new Reservation(one.inputs().required(one.path("text"), one.text("text"), 300), due,
                    one.inputs().id(one.path("ownerId"), one.text("ownerId")));
        }).toList();
    }

    private Phase visible(long id) {
        return Phase.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private ProjectJson.PhaseJson json(Phase phase) {
        return ProjectJson.PhaseJson.of(queries.row(phase.id));
    }
}
