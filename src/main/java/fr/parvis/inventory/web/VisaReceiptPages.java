package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.ReceiptMessages;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaReceipt;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
import fr.parvis.platform.pdf.PdfFacts;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** The receipt of a decision as a document to keep: the same bytes each time it is asked for in one language. */
@Path("/")
@Authenticated
public class VisaReceiptPages {

    /** The receipt with its decisions in words. */
    record Shown(VisaReceipt receipt, List<ShownLine> lines) {
    }

    /** A line with its decision in words. */
    record ShownLine(VisaReceipt.Line line, String decision) {
    }

    // XML: in a document every tag is closed.
    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VisaReceiptDocument(Shown shown) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    SeenDatasets seen;

    @Inject
    VisaQueries queries;

    @GET
    @Path("visas/{id}/receipt.pdf")
    @Produces(Pdf.MEDIA_TYPE)
    public Response receipt(@PathParam("id") long id) {
        Locale locale = languages.locale();
        VisaReceipt receipt = queries.receipt(seen.visa(id)).orElseThrow(() -> Problems.notFound(locale));
        InventoryMessages inventory = Words.in(InventoryMessages.class, locale);
        ReceiptMessages say = Words.in(ReceiptMessages.class, locale);
        String page = new VisaReceiptDocument(new Shown(receipt, receipt.lines().stream()
                .map(line -> new ShownLine(line, inventory.decision(line.decision()))).toList())).setLocale(locale).render();
        byte[] file = Pdf.render(page, new PdfFacts(say.title(receipt.department()), locale.getLanguage(), receipt.at()));
        return Response.ok(file, Pdf.MEDIA_TYPE).header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + say.file() + "-" + id + ".pdf\"").build();
    }
}
