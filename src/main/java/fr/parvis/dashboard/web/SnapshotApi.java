package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Comparison;
import fr.parvis.dashboard.ComparisonWords;
import fr.parvis.dashboard.Comparisons;
import fr.parvis.dashboard.Seals;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotQueries;
import fr.parvis.dashboard.SnapshotQueries.SnapshotRow;
import fr.parvis.dashboard.Snapshots;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Photos of a project through the API, and what is different between two moments. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "snapshots")
public class SnapshotApi {

    /** A photo to take: what the committee is called and the day it meets, both of which may be left out. */
    public record NewPhoto(String title, LocalDate heldOn) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenSnapshots seen;

    @Inject
    Snapshots snapshots;

    @Inject
    Seals seals;

    @Inject
    SnapshotQueries queries;

    @Inject
    Comparisons comparisons;

    @GET
    @Path("projects/{id}/snapshots")
    public PageOf<SnapshotRow> list(@PathParam("id") long id) {
        seen.project(id);
        return PageOf.whole(queries.ofProject(id));
    }

    /** Freezes where the project stands; the same again within a minute answers the photo there is, with 200. */
    @POST
    @Path("projects/{id}/snapshots")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewPhoto.class)))
    @APIResponse(responseCode = "200", description = "The photo of a minute ago")
    @APIResponseSchema(value = SnapshotJson.Shown.class, responseCode = "201")
    public RestResponse<SnapshotJson.Shown> take(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String title = inputs.optional("title", json.text("title"), 200);
        LocalDate heldOn = inputs.date("heldOn", json.text("heldOn"));
        inputs.orThrow();
        Snapshots.Taken taken = snapshots.take(project, title, heldOn, signedIn.actor());
        RestResponse.ResponseBuilder<SnapshotJson.Shown> answer = taken.made()
                ? RestResponse.ResponseBuilder.created(URI.create("/api/v1/snapshots/" + taken.snapshot().id)) : RestResponse.ResponseBuilder.ok();
        return answer.entity(SnapshotJson.of(taken.snapshot(), taken.snapshot().photo(), true)).build();
    }

    @GET
    @Path("snapshots/{id}")
    public SnapshotJson.Shown show(@PathParam("id") long id) {
        Snapshot snapshot = seen.snapshot(id);
        return SnapshotJson.of(snapshot, snapshot.photo(), seals.whole(snapshot));
    }

    /** @param with the id of another photo of the project, or a day; without it, now */
    @GET
    @Path("snapshots/{id}/comparison")
    public SnapshotJson.Compared compare(@PathParam("id") long id, @QueryParam("with") String with) {
        Snapshot snapshot = seen.snapshot(id);
        return told(snapshot.project, "id", Long.toString(id), "with", with);
    }

    /** Two moments of a project, each the id of a photo or a day; without {@code to}, now. */
    @GET
    @Path("projects/{id}/comparison")
    public SnapshotJson.Compared between(@PathParam("id") long id, @QueryParam("from") String from, @QueryParam("to") String to) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String word = inputs.required("from", from, 40);
        inputs.orThrow();
        return told(project, "from", word, "to", to);
    }

    private SnapshotJson.Compared told(Project project, String field, String word, String otherField, String otherWord) {
        Inputs inputs = new Inputs(languages.locale());
        String other = inputs.optional(otherField, otherWord, 40);
        inputs.orThrow();
        Comparison difference = comparisons.between(project, field, word, otherField, other);
        return SnapshotJson.of(difference, ComparisonWords.of(difference, seen.numbers(project), languages.locale()));
    }
}
