package fr.parvis.dashboard.web;

import fr.parvis.dashboard.OverviewQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.phase.Verdicts.Outcome;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The verdict of a project through the API; its tag is the override that stands, 0 when none does. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "dashboard")
public class VerdictApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenProject seen;

    @Inject
    OverviewQueries overviews;

    @Inject
    Verdicts verdicts;

    @Inject
    VerdictAnswers answers;

    @GET
    @Path("projects/{id}/verdict")
    public RestResponse<DashboardJson.VerdictJson> show(@PathParam("id") long id) {
        return json(seen.of(id));
    }

    @PUT
    @Path("projects/{id}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = DashboardJson.NewVerdict.class)))
    public RestResponse<DashboardJson.VerdictJson> say(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, String body) {
        Project project = seen.of(id);
        StatedVerdict now = overviews.verdict(project);
        long version = IfMatch.version(ifMatch, now.version(), languages.locale());
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Verdict word = inputs.needed("verdict", inputs.choice("verdict", json.text("verdict"), Verdict.class));
        String reason = inputs.reason("reason", json.text("reason"), Verdicts.SHORTEST_REASON, 2000);
        inputs.orThrow();
        return answer(project, verdicts.say(project, version, word, now.computed().verdict(), reason, signedIn.actor()));
    }

    @DELETE
    @Path("projects/{id}/verdict")
    public RestResponse<DashboardJson.VerdictJson> withdraw(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        Project project = seen.of(id);
        StatedVerdict now = overviews.verdict(project);
        long version = IfMatch.version(ifMatch, now.version(), languages.locale());
        return answer(project, verdicts.withdraw(project, version, now.computed().verdict(), signedIn.actor()));
    }

    private RestResponse<DashboardJson.VerdictJson> answer(Project project, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw answers.refused(outcome).exception();
        }
        return json(project);
    }

    private RestResponse<DashboardJson.VerdictJson> json(Project project) {
        StatedVerdict now = overviews.verdict(project);
        return IfMatch.tagged(DashboardJson.VerdictJson.of(now, verdicts.history(project.id)), now.version());
    }
}
