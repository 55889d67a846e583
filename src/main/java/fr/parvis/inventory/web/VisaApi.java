package fr.parvis.inventory.web;

import fr.parvis.inventory.Campaigns;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaUndo;
import fr.parvis.inventory.Visas;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visas of heads of departments through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "visas")
public class VisaApi {

    private static final int MOST_LINES = 2000;
    private static final int MOST_DEPARTMENTS = 200;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    Campaigns campaigns;

    @Inject
    Visas visas;

    @Inject
    VisaUndo undo;

    @Inject
    VisaQueries queries;

    /** What every department of the project is asked or was last asked. */
    @GET
    @Path("projects/{id}/visas")
    public PageOf<VisaJson.AskedVisa> list(@PathParam("id") long id) {
        seen.project(id);
        return page(queries.latest(id, signedIn.actor()));
    }

    @POST
    @Path("projects/{id}/visas")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = VisaJson.Launch.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(ref = "PageOfAskedVisa")))
    public Response launch(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        LocalDate due = inputs.date("dueOn", json.text("dueOn"));
        List<Long> departments = json.ids("departmentIds", MOST_DEPARTMENTS);
        String words = inputs.optional("words", json.text("words"), 2000);
        inputs.orThrow();
        List<VisaRequest> asked = campaigns.launch(project, due, departments == null ? List.of() : departments, words, signedIn.actor());
        return Response.status(Response.Status.CREATED).entity(page(queries.read(asked.stream().map(one -> one.id).toList(), signedIn.actor()))).build();
    }

    @GET
    @Path("visas/{id}")
    public VisaJson.AskedVisa show(@PathParam("id") long id) {
        VisaRequest request = seen.visa(id);
        return VisaJson.AskedVisa.of(request, queries.sheet(request, signedIn.actor()));
    }

    /** Decides on lines, all of them or none: 409 when one of them is no longer what was read. */
    @POST
    @Path("visas/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = VisaJson.Decisions.class)))
    public Map<String, Object> decide(@PathParam("id") long id, String body) {
        VisaRequest request = seen.visa(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String hash = inputs.required("snapshotHash", json.text("snapshotHash"), 100);
        List<Visas.Decided> decisions = new ArrayList<>();
        List<JsonBody> sent = json.objects("decisions", MOST_LINES);
        for (JsonBody one : sent == null ? List.<JsonBody>of() : sent) {
            Long dataset = inputs.id(one.path("datasetId"), one.text("datasetId"));
            VisaDecision decision = inputs.choice(one.path("decision"), one.text("decision"), VisaDecision.class);
            if (dataset == null || decision == null) {
                inputs.missing(one.path(dataset == null ? "datasetId" : "decision"));
            } else {
                decisions.add(new Visas.Decided(dataset, decision, inputs.optional(one.path("reason"), one.text("reason"), 2000),
                        inputs.id(one.path("departmentId"), one.text("departmentId"))));
            }
        }
        inputs.orThrow();
        VisaRequest decided = visas.decide(request, hash, decisions, signedIn.actor());
        return Map.of("sha256", decided.sha256(), "decidedAt", decided.decidedAt());
    }

    /** Takes back one's decisions within ten minutes. */
    @POST
    @Path("visas/{id}/withdrawals")
    public VisaJson.AskedVisa undo(@PathParam("id") long id) {
        undo.undo(seen.visa(id), signedIn.actor());
        return show(seen.changedVisa(id).id);
    }

    private static PageOf<VisaJson.AskedVisa> page(List<VisaQueries.Read> read) {
        List<VisaJson.AskedVisa> all = read.stream().map(one -> VisaJson.AskedVisa.of(one.request(), one.sheet())).toList();
        return PageOf.whole(all);
    }
}
