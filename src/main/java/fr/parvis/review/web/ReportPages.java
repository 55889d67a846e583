package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.PresentedReport;
import fr.parvis.review.Presentations;
import fr.parvis.review.ReviewPageMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The report of a review: it follows the facts until it is presented, then it is the same bytes whenever it is read. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    /** What the page adds to the report; {@code presented} is null while it is a draft. */
    record Head(long projectId, String project, String language, String presented, String sha256, String query) {
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportSheet(Head head, RawString body) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    SeenReview seen;

    @Inject
    Reports reports;

    @Inject
    ReviewPages review;

    @Inject
    Presentations presentations;

    @GET
    @Path("projects/{id}/review/report")
    public Response show(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        ProjectCycle cycle = seen.cycle(project, asked);
        PresentedReport frozen = PresentedReport.ofCycle(cycle.id).orElse(null);
        Locale locale = languages.locale();
        String query = ReviewView.query(cycle.number, project.cycleNumber());
        Head head = frozen == null ? new Head(id, project.title, languages.tag(), null, null, query)
                : new Head(id, project.title, "fr", ReviewSheets.presented(frozen, locale), frozen.pageSha256, query);
        return html.ok(new ReportSheet(head, new RawString(frozen == null ? reports.html(project, cycle, locale)
                : new String(frozen.page(), StandardCharsets.UTF_8))));
    }

    /** The same as a tagged PDF; before it is presented, dated of today. */
    @GET
    @Path("projects/{id}/review/report.pdf")
    @Produces(Pdf.MEDIA_TYPE)
    public Response print(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        ProjectCycle cycle = seen.cycle(project, asked);
        PresentedReport frozen = PresentedReport.ofCycle(cycle.id).orElse(null);
        byte[] file = frozen == null ? reports.print(project, reports.html(project, cycle, languages.locale()), languages.locale(),
                LocalDate.now(clock).atStartOfDay(Clocks.PARIS).toInstant()) : kept(project, frozen);
        return Response.ok(file, Pdf.MEDIA_TYPE).header("Content-Disposition", "inline; filename=\"bilan-projet-" + id + ".pdf\"").build();
    }

    /** The document that was kept, or one made of the page that was. */
    private byte[] kept(Project project, PresentedReport frozen) {
        return frozen.print() != null ? frozen.print()
                : reports.print(project, new String(frozen.page(), StandardCharsets.UTF_8), Locale.FRENCH, frozen.recordedAt);
    }

    /** Freezes the report in French, the language of the council. */
    @POST
    @Path("projects/{id}/review/presentations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response present(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate on = inputs.needed("presentedOn", inputs.date("presentedOn", form.getFirst("presentedOn")));
        String to = inputs.required("presentedTo", form.getFirst("presentedTo"), 200);
        return review.done(project, "report", inputs, form, () -> {
            presentations.record(project, on, () -> reports.told(project, on, to), signedIn.actor());
            return Words.in(ReviewPageMessages.class, languages.locale()).presentDone();
        });
    }
}
