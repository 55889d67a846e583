package fr.parvis.inventory.web;

import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.GridState;
import fr.parvis.inventory.Grids;
import fr.parvis.inventory.ListApproval;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.inventory.Scores;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The criteria of a project through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "inventory")
public class GridApi {

    /**
     * What a program writes. Weights by criterion, adding up to 100; riskFactors for the risks 0 to 3, in hundredths, never rising; thresholds: the
     * least score of P1, P2 and P3, descending. What is absent is the preset's.
     */
    public record Written(GridPreset preset, Map<String, Integer> weights, List<Integer> riskFactors, List<Integer> thresholds, String note) {
    }

    /** Which version of the list is approved: 1 or 2. */
    public record Approved(int listVersion) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    Grids grids;

    @Inject
    Scores scores;

    /** The grid in force; while none is, the draft. */
    @GET
    @Path("projects/{id}/grid")
    public RestResponse<GridJson> show(@PathParam("id") long id) {
        seen.project(id);
        PriorityGrid grid = PriorityGrid.frozen(id).or(() -> PriorityGrid.drafted(id)).orElse(null);
        return grid == null ? RestResponse.ok(GridJson.none())
                : IfMatch.tagged(GridJson.of(grid), grid.version());
    }

    /** Writes the draft: the first one, or the next version beside the grid in force. */
    @PUT
    @Path("projects/{id}/grid")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Written.class)))
    public RestResponse<GridJson> write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = seen.project(id);
        Long version = PriorityGrid.drafted(id).map(draft -> IfMatch.version(ifMatch, draft.version(), languages.locale())).orElse(null);
        JsonBody json = JsonBody.read(body, languages.locale());
        Grids.Draft draft = SentGrid.of(json);
        json.inputs().orThrow();
        PriorityGrid grid = grids.write(project, version, draft, signedIn.actor());
        return IfMatch.tagged(GridJson.of(grid), grid.version());
    }

    /** The DGS freezes the draft: from here on datasets can be scored, and nobody changes it. */
    @POST
    @Path("projects/{id}/grid/freezings")
    public RestResponse<GridJson> freeze(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        Project project = seen.project(id);
        long current = PriorityGrid.drafted(id).map(PriorityGrid::version).orElse(0L);
        PriorityGrid grid = grids.freeze(project, IfMatch.version(ifMatch, current, languages.locale()), signedIn.actor());
        return IfMatch.tagged(GridJson.of(grid), grid.version());
    }

    /** Every version of the grid, the latest first. */
    @GET
    @Path("projects/{id}/grid/versions")
    public List<GridJson> versions(@PathParam("id") long id) {
        seen.project(id);
        return PriorityGrid.<PriorityGrid>list("projectId = ?1 order by number desc", id).stream()
                .filter(grid -> grid.state() != GridState.DRAFT).map(GridJson::of).toList();
    }

    /** The DGS approves the list of priority datasets as it is ranked: version 1 or 2. */
    @POST
    @Path("projects/{id}/list-approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Approved.class)))
    public Map<String, Object> approve(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Integer version = inputs.number("listVersion", json.text("listVersion"));
        if (version == null || version < 1 || version > 2) {
            inputs.missing("listVersion");
        }
        inputs.orThrow();
        ListApproval approval = scores.approve(project, version, signedIn.actor());
        return Map.of("listVersion", approval.listVersion, "datasets", approval.datasets, "sha256", approval.sha256, "approvedBy",
                approval.approvedByName, "approvedAt", approval.approvedAt);
    }
}
