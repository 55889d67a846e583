package fr.parvis.gap.web;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapQueries;
import fr.parvis.gap.GapQueries.Comparison;
import fr.parvis.gap.GapQueries.GapRow;
import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Gaps;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gaps of a project through the API; filters {@code department, kind, severity, open}. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "gaps")
public class GapApi {

    /** A gap to open; without a dataset it is about one that is missing altogether, without an owner it is the lead’s to mend. */
    @Schema(name = "NewGap")
    public record New(Long departmentId, Long datasetId, GapKind kind, GapSeverity severity, String words, String action, Long ownerId) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenGaps seen;

    @Inject
    Gaps gaps;

    @Inject
    GapQueries queries;

    @GET
    @Path("projects/{id}/gaps")
    public RestResponse<PageOf<GapRow>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        PageOf<GapRow> page = queries.ofProject(signedIn.actor(), id, seen.filter(project, uri.getQueryParameters()),
                paging.page(languages.locale()), paging.size(languages.locale()));
        return Links.page(page, uri);
    }

    /** Every department against the lead’s list: what it confirmed, its open gaps, whether it is coherent. */
    @GET
    @Path("projects/{id}/coherence")
    public PageOf<Comparison> coherence(@PathParam("id") long id) {
        List<Comparison> all = queries.comparison(seen.project(id));
        return PageOf.whole(all);
    }

    @POST
    @Path("projects/{id}/gaps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = New.class)))
    @APIResponseSchema(value = GapRow.class, responseCode = "201")
    public Response open(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long departmentId = inputs.needed("departmentId", inputs.id("departmentId", json.text("departmentId")));
        Long datasetId = inputs.id("datasetId", json.text("datasetId"));
        GapKind kind = SentGap.kind(inputs, json.text("kind"));
        String words = inputs.required("words", json.text("words"), 1000);
        Gaps.Care care = new Gaps.Care(SentGap.severity(inputs, json.text("severity")), inputs.optional("action", json.text("action"), 1000),
                inputs.id("ownerId", json.text("ownerId")));
        inputs.orThrow();
        Department department = seen.departments(project).stream().filter(one -> one.id.equals(departmentId)).findFirst()
                .orElseThrow(() -> GapRefusal.field("departmentId", GapRefusal.Reason.DEPARTMENT_UNKNOWN));
        Dataset dataset = datasetId == null ? null : Dataset.visible(signedIn.actor(), datasetId)
                .orElseThrow(() -> GapRefusal.field("datasetId", GapRefusal.Reason.DATASET_NOT_HERE));
        Gap gap = gaps.open(project, department, dataset, kind, words, care, signedIn.actor());
        return Response.created(URI.create("/api/v1/gaps/" + gap.id)).tag(IfMatch.tag(gap.version())).entity(queries.row(gap.id)).build();
    }
}
