package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.OverviewQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.phase.Verdicts.Outcome;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Saying a verdict in place of the computed one, and coming back, on the dashboard. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class VerdictPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Problems problems;

    @Inject
    SeenProject seen;

    @Inject
    DashboardPages pages;

    @Inject
    OverviewQueries overviews;

    @Inject
    Verdicts verdicts;

    @Inject
    VerdictAnswers answers;

    @POST
    @Path("projects/{id}/verdict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("id") long id, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Project project = seen.of(id);
        Inputs inputs = new Inputs(languages.locale());
        Verdict word = inputs.needed("verdict", inputs.choice("verdict", form.getFirst("verdict"), Verdict.class));
        String reason = inputs.reason("reason", form.getFirst("reason"), Verdicts.SHORTEST_REASON, 2000);
        Long version = inputs.needed("version", inputs.id("version", form.getFirst("version")));
        // Who may not say a verdict hears that, whatever is wrong with the form.
        if (!inputs.errors().isEmpty() && Verdicts.says(signedIn.actor(), project)) {
            return pages.page(422, project, new MultivaluedHashMap<>(), Forms.refused(form, inputs));
        }
        StatedVerdict now = overviews.verdict(project);
        return answer(project, form, verdicts.say(project, version == null ? 0 : version, word, now.computed().verdict(), reason, signedIn.actor()),
                words().saidVerdict(), uri);
    }

    @POST
    @Path("projects/{id}/verdict/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> form, @Context UriInfo uri) {
        Project project = seen.of(id);
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        Outcome outcome = verdicts.withdraw(project, version == null ? 0 : version, overviews.verdict(project).computed().verdict(),
                signedIn.actor());
        return answer(project, form, outcome, words().saidBack(), uri);
    }

    private Response answer(Project project, MultivaluedMap<String, String> form, Outcome outcome, String said, UriInfo uri) {
        if (outcome instanceof Outcome.Done) {
            flash.say(said);
            return html.seeOther("/projects/" + project.id + "/dashboard");
        }
        Problem problem = answers.refused(outcome);
        if (problem.getStatus() == 403) {
            return problems.answer(problem, uri);
        }
        // Somebody was quicker: the page as it stands now, with what was typed.
        Inputs inputs = new Inputs(languages.locale());
        inputs.refuse("verdict", "stale", problem.getDetail());
        return pages.page(problem.getStatus(), project, new MultivaluedHashMap<>(), Forms.refused(form, inputs));
    }

    private DashboardMessages words() {
        return Words.in(DashboardMessages.class, languages.locale());
    }
}
