package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import fr.parvis.review.Finding;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Findings;
import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "review")
public class FindingApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenReview seen;

    @Inject
    Findings findings;

    @Inject
    FindingQueries queries;

    /**
     * The findings of a cycle: what is to be sorted, then to improve, to optimise, to keep.
     *
     * @param asked the number of the cycle; without it, the one in hand
     */
    @GET
    @Path("projects/{id}/findings")
    public RestResponse<PageOf<ReviewJson.FindingView>> list(@PathParam("id") long id, @QueryParam("cycle") String asked, @BeanParam Paging paging,
            @Context UriInfo uri) {
        Project project = seen.project(id);
        List<ReviewJson.FindingView> all = queries.ofCycle(seen.cycle(project, asked).id).stream()
                .map(row -> ReviewJson.FindingView.of(row, languages.locale())).toList();
        return Links.page(Slices.of(all, paging, languages.locale()), uri);
    }

    @POST
    @Path("projects/{id}/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.NewFinding.class)))
    @APIResponseSchema(value = ReviewJson.FindingView.class, responseCode = "201")
    public RestResponse<ReviewJson.FindingView> add(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String words = inputs.required("words", json.text("words"), 1000);
        Findings.Care care = SentFinding.of(inputs, json::text);
        inputs.needed("category", care.category());
        inputs.orThrow();
        Finding finding = findings.add(project, words, care, signedIn.actor());
        return shown(RestResponse.ResponseBuilder.created(URI.create("/api/v1/findings/" + finding.id)), finding.id);
    }

    /** Sorts the indicators by the rule; what somebody decided stays. */
    @POST
    @Path("projects/{id}/findings/computations")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<List<ReviewJson.FindingView>> compute(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody.read(body, languages.locale());
        findings.compute(project, signedIn.actor());
        return RestResponse.ok(queries.ofCycle(seen.cycle(project)).stream().map(row -> ReviewJson.FindingView.of(row, languages.locale())).toList());
    }

    @GET
    @Path("findings/{id}")
    public RestResponse<ReviewJson.FindingView> show(@PathParam("id") long id) {
        return shown(RestResponse.ResponseBuilder.ok(), seen.finding(id).id);
    }

    @PATCH
    @Path("findings/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewJson.FindingChange.class)))
    public RestResponse<ReviewJson.FindingView> change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Finding finding = seen.finding(id);
        long version = IfMatch.version(ifMatch, finding.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Findings.Care care = SentFinding.of(json, queries.row(id));
        json.inputs().orThrow();
        findings.change(finding, version, care, signedIn.actor());
        return shown(RestResponse.ResponseBuilder.ok(), id);
    }

    private RestResponse<ReviewJson.FindingView> shown(RestResponse.ResponseBuilder<ReviewJson.FindingView> response, long id) {
        FindingRow row = queries.row(id);
        return response.tag(IfMatch.tag(row.version())).entity(ReviewJson.FindingView.of(row, languages.locale())).build();
    }
}
