package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Comparisons;
import fr.parvis.dashboard.PackMessages;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
import fr.parvis.platform.pdf.PdfFacts;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a committee gets: a page and a PDF drawn from a photo and from the one before it, and from nothing else. It says the same whenever and by
 * whomever it is opened, and its bytes are the same.
 */
@Path("/")
@Authenticated
public class PackPages {

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackPage(PackView view) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackPdf(PackView view) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenSnapshots seen;

    @Inject
    Comparisons comparisons;

    @GET
    @Path("snapshots/{id}/pack")
    @Produces(MediaType.TEXT_HTML)
    public Response page(@PathParam("id") long id) {
        return html.ok(new PackPage(view(seen.snapshot(id))));
    }

    @GET
    @Path("snapshots/{id}/pack.pdf")
    @Produces(Pdf.MEDIA_TYPE)
    public Response pdf(@PathParam("id") long id) {
        PackView view = view(seen.snapshot(id));
        String title = Words.in(PackMessages.class, languages.locale()).titleOf(view.project());
        String page = new PackPdf(view).setLocale(languages.locale()).render();
        return Response.ok(Pdf.render(page, new PdfFacts(title, languages.locale().getLanguage(), view.takenAt())), Pdf.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"copil-" + id + ".pdf\"").build();
    }

    private PackView view(Snapshot snapshot) {
        return new PackViews(languages.locale()).view(snapshot, comparisons.sinceTheOneBefore(snapshot));
    }
}
