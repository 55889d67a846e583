package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Finding;
import fr.parvis.review.FindingQueries;
import fr.parvis.review.FindingQueries.FindingRow;
import fr.parvis.review.Findings;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.ReviewRefusal;
import fr.parvis.review.web.ReviewView.FindingLine;
import fr.parvis.review.web.ReviewView.Head;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Findings: drawn by the rule, added by hand, each with its page on which its follow-up is decided. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FindingPages {

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FindingSheet(Head head, FindingRow row, FindingLine line, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenReview seen;

    @Inject
    ReviewSheets sheets;

    @Inject
    ReviewPages review;

    @Inject
    Findings findings;

    @Inject
    FindingQueries queries;

    @Inject
    ReviewAnswers answers;

    @POST
    @Path("projects/{id}/findings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.required("words", form.getFirst("words"), 1000);
        Findings.Care care = SentFinding.of(inputs, form::getFirst);
        inputs.needed("category", care.category());
        return review.done(project, "findings", inputs, form, () -> {
            findings.add(project, words, care, signedIn.actor());
            return say().findingAdded();
        });
    }

    /** Sorts the indicators by the rule. */
    @POST
    @Path("projects/{id}/findings/computations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response compute(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        return review.done(project, "findings", new Inputs(languages.locale()), form,
                () -> say().computedNow(findings.compute(project, signedIn.actor())));
    }

    @GET
    @Path("findings/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.finding(id), Forms.fresh());
    }

    @POST
    @Path("findings/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Finding finding = seen.finding(id);
        Inputs inputs = new Inputs(languages.locale());
        Findings.Care care = SentFinding.of(inputs, form::getFirst);
        Long version = inputs.id("version", form.getFirst("version"));
        if (!inputs.errors().isEmpty()) {
            return page(422, finding, Forms.refused(form, inputs));
        }
        try {
            findings.change(finding, version == null ? -1 : version, care, signedIn.actor());
            flash.say(say().findingSaved());
            return html.seeOther("/projects/" + finding.project.id + "/review#findings");
        } catch (ReviewRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, finding, again));
        }
    }

    private Response page(int status, Finding finding, Forms form) {
        FindingRow row = queries.row(finding.id);
        return html.of(status, new FindingSheet(sheets.head(finding.project, ProjectCycle.findById(finding.cycleId)), row,
                new ReviewWords(languages.locale()).finding(row), form));
    }

    private ReviewPageMessages say() {
        return Words.in(ReviewPageMessages.class, languages.locale());
    }
}
