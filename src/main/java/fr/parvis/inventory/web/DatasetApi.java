package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetFilter;
import fr.parvis.inventory.DatasetObligations;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.DatasetQueries;
import fr.parvis.inventory.DatasetScore;
import fr.parvis.inventory.DatasetSort;
import fr.parvis.inventory.DatasetSupplement;
import fr.parvis.inventory.Datasets;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The inventory through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "inventory")
public class DatasetApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Datasets datasets;

    @Inject
    DatasetQueries queries;

    @Inject
    DatasetObligations obligations;

    @Inject
    SeenDatasets seen;

    /** Fields that rooms above the inventory keep. */
    @Inject
    @Any
    Instance<DatasetSupplement> others;

    /** The datasets of a project: {@code q, department} (code or id){@code , status, band, openness, visa, sort} (with {@code -} to turn it). */
    @GET
    @Replayed
    @Path("projects/{id}/datasets")
    public RestResponse<PageOf<Map<String, Object>>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        DatasetFilter filter = seen.filter(project, query, inputs);
        String sort = inputs.optional("sort", query.getFirst("sort"), 20);
        boolean descending = sort != null && sort.startsWith("-");
        DatasetSort order = sort == null ? DatasetSort.NUMBER
                : inputs.choice("sort", sort.replaceFirst("^-", "").toUpperCase(Locale.ROOT), DatasetSort.class);
        inputs.orThrow();
        LocalDate today = LocalDate.now(clock);
        return Links.page(queries.ofProject(signedIn.actor(), id, filter, order, descending, today, paging.page(languages.locale()),
                paging.size(languages.locale())).map(row -> DatasetJson.row(row, today)), uri);
    }

    @POST
    @Path("projects/{id}/datasets")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = DatasetJson.New.class)))
    @APIResponseSchema(value = Map.class, responseCode = "201")
    public Response add(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long department = inputs.id("departmentId", json.text("departmentId"));
        var words = SentFields.of(json);
        inputs.required("title", json.text("title"), 350);
        inputs.needed("departmentId", department);
        inputs.orThrow();
        Dataset dataset = datasets.add(project, department, DatasetOrigin.ADDED, words.change(null), signedIn.actor());
        return Response.created(URI.create("/api/v1/datasets/" + dataset.id)).tag(IfMatch.tag(dataset.version())).entity(whole(seen.changed(dataset.id))).build();
    }

    @GET
    @Path("datasets/{id}")
    public RestResponse<Map<String, Object>> show(@PathParam("id") long id) {
        Dataset dataset = seen.dataset(id);
        return IfMatch.tagged(whole(dataset), dataset.version());
    }

    /** Changes the fields that the body names, under their codes; {@code departmentId} and {@code withheld} too. */
    @PATCH
    @Path("datasets/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = DatasetJson.New.class)))
    public RestResponse<Map<String, Object>> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Dataset dataset = seen.dataset(id);
        long version = IfMatch.version(ifMatch, dataset.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        var words = SentFields.of(json);
        Long department = json.inputs().id("departmentId", json.text("departmentId"));
        json.inputs().orThrow();
        datasets.change(dataset, version, words.change(department), signedIn.actor());
        Dataset changed = seen.changed(id);
        return IfMatch.tagged(whole(changed), changed.version());
    }

    private Map<String, Object> whole(Dataset dataset) {
        return DatasetJson.whole(dataset, obligations.of(dataset), DatasetScore.inForce(dataset).orElse(null), others, LocalDate.now(clock));
    }
}
