package fr.parvis.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** Renders a page of text as a PDF. Nothing is loaded before the first one, and nothing is ever fetched for it: no address, no file, no system font. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    static {
        // It tells of each step and of each style it does not know; what fails, it throws.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /**
     * @param html a well-formed document ({@code <br/>}, every tag closed), texts escaped; characters that XML cannot hold are left out
     * @return an A4 document, the same bytes for the same arguments
     * @throws IllegalArgumentException when the text is not well-formed, which is a fault of the template
     */
    public static byte[] render(String html, PdfFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument(); PdfBoxRenderer renderer = renderer(PrintedPage.of(html, facts), document)) {
            renderer.createPDFWithoutClosing();
            date(document, facts);
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer("Parvis")
                .useReplacementText("\u25a1")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        PrintedFonts.register(builder, document);
        return builder.buildPdfRenderer();
    }

    /** The identity of a document is drawn from the clock unless one is given, as is its date. */
    private static void date(PDDocument document, PdfFacts facts) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(facts.at().getEpochSecond() * 1000);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(at);
        about.setModificationDate(at);
        document.setDocumentId(facts.at().getEpochSecond());
    }
}
