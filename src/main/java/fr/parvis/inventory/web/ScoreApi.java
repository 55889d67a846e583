package fr.parvis.inventory.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetScore;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.inventory.Scores;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores of datasets through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "inventory")
public class ScoreApi {

    /** The marks, from 0 to 3. */
    public record Marks(int V1, int V2, int V3, int V4, int F1, int F2, int F3, int F4, int R) {
    }

    /** A band the DGS puts in the place of the computed one. */
    public record Override(Band band, String reason) {
    }

    /** A score with the sum it comes from; {@code band} is null while the dataset cannot be given at all. */
    public record Scored(int grid, int score, Band band, Band computedBand, String explanation, Map<String, Integer> marks,
            String overrideReason, String overrideBy, String scoredBy, Instant scoredAt) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    Scores scores;

    /** The scores of a dataset under each version of the grid, the latest first. */
    @GET
    @Path("datasets/{id}/scores")
    public PageOf<Scored> list(@PathParam("id") long id) {
        Dataset dataset = seen.dataset(id);
        Map<Long, PriorityGrid> grids = PriorityGrid.<PriorityGrid>list("projectId", dataset.project.id).stream()
                .collect(Collectors.toMap(grid -> grid.id, grid -> grid));
        List<Scored> all = DatasetScore.of(id).stream().map(score -> scored(dataset, score, grids.get(score.gridId))).toList();
        return PageOf.whole(all);
    }

    @POST
    @Path("datasets/{id}/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Marks.class)))
    public Scored score(@PathParam("id") long id, String body) {
        Dataset dataset = seen.dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        List<Integer> marks = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            marks.add(mark(json, criterion.name()));
        }
        Integer risk = mark(json, "R");
        json.inputs().orThrow();
        DatasetScore score = scores.score(dataset, new GridRules.Marks(marks, risk), signedIn.actor());
        return scored(dataset, score, PriorityGrid.findById(score.gridId));
    }

    /** The DGS moves the band by one, with a reason; the computed band takes it back. */
    @PUT
    @Path("datasets/{id}/band")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Override.class)))
    public Scored override(@PathParam("id") long id, String body) {
        Dataset dataset = seen.dataset(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Band band = inputs.needed("band", inputs.choice("band", json.text("band"), Band.class));
        String reason = inputs.reason("reason", json.text("reason"), 10, 1000);
        inputs.orThrow();
        DatasetScore score = scores.override(dataset, band, reason, signedIn.actor());
        return scored(dataset, score, PriorityGrid.findById(score.gridId));
    }

    private Integer mark(JsonBody json, String name) {
        Inputs inputs = json.inputs();
        Integer mark = inputs.needed(name, inputs.number(name, json.text(name)));
        if (mark != null && mark > GridRules.HIGHEST_MARK) {
            inputs.refuse(name, "out-of-bounds", Words.in(InventoryMessages.class, languages.locale()).outOfBounds(0, GridRules.HIGHEST_MARK));
        }
        return mark;
    }

    private static Scored scored(Dataset dataset, DatasetScore score, PriorityGrid grid) {
        GridRules.Marks marks = score.marks();
        GridRules rules = grid.rules();
        return new Scored(grid.number, score.score(), dataset.communicable() ? score.band() : null, score.computedBand(),
                rules.explain(marks, rules.judge(marks, dataset.communicable())), DatasetJson.marks(marks), score.overrideReason(), score.overrideByName(),
                score.scoredByName(), score.scoredAt());
    }
}
