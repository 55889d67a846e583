package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The timeline on paper: one sheet of A3, in black and white, with everything that is needed to read it. */
@QuarkusTest
class TimelinePrintJourneyTest {

    private static final int DPI = 40;

    @TestHTTPResource("/")
    URL server;

    @Test
    void theTimelineIsPrintedOnOneSheetOfA3WithoutColour() throws IOException {
        Project project = LEAD.project("Frise imprimée");
        LEAD.pass(project.phases().get(0));
        LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Délibérer", "phase", "TRAINING", "dueOn", "2026-12-17")).then().statusCode(201);
        try (Browser browser = Browser.open()) {
            // On a dark screen: paper is white nevertheless.
            Page page = browser.signedIn("lead", View.WIDE.inTheDark(), server.toString());
            page.navigate("/projects/" + project.id() + "/tasks?view=timeline");
            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertSheetsOfA3(paper);
                assertReadable(paper);
                assertGreyAndLarge(new PDFRenderer(paper).renderImageWithDPI(0, DPI));
            }
            assertShapesDiffer(page);
        }
    }

    /** One after the other: a single narrow one would make a browser shrink the drawing. */
    private static void assertSheetsOfA3(PDDocument paper) {
        for (PDPage sheet : paper.getPages()) {
            PDRectangle size = sheet.getMediaBox();
            assertEquals(PDRectangle.A3.getHeight(), size.getWidth(), 2);
            assertEquals(PDRectangle.A3.getWidth(), size.getHeight(), 2);
        }
        assertTrue(paper.getNumberOfPages() < 5, "the drawing, and the table in a few sheets: " + paper.getNumberOfPages());
    }

    private static void assertReadable(PDDocument paper) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(1);
        reader.setEndPage(1);
        String text = reader.getText(paper).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        for (String expected : List.of("Engagé : cadre vide", "Prévu : barre pleine", "Fait : trait épais", "Passage de phase : losange", "Jour férié", "Séance du conseil",
                "Passage « Cadrage »", "Passage « Formation »", "Passage « Bilan »", "Frise du projet", "Aujourd’hui", "Délibérer")) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
        assertTrue(!text.contains("Déplacez une date"), "what moves dates is not for paper");
    }

    private static void assertGreyAndLarge(BufferedImage sheet) {
        int dark = 0;
        int lowest = 0;
        for (int x = 0; x < sheet.getWidth(); x++) {
            for (int y = 0; y < sheet.getHeight(); y++) {
                int colour = sheet.getRGB(x, y);
                int[] parts = {colour >> 16 & 255, colour >> 8 & 255, colour & 255};
                int difference = IntStream.of(parts).max().orElseThrow() - IntStream.of(parts).min().orElseThrow();
                assertTrue(difference < 12, "a colour at " + x + "," + y + ": " + Integer.toHexString(colour));
                dark += parts[0] < 128 ? 1 : 0;
                lowest = parts[0] < 128 ? Math.max(lowest, y) : lowest;
            }
        }
        assertTrue(lowest > sheet.getHeight() * 3 / 4, "drawn down to " + lowest + " of " + sheet.getHeight());
        assertTrue(dark > 200 && dark < sheet.getWidth() * sheet.getHeight() / 3, dark + " dark points: something is drawn, on white");
    }

    /** A frame, a bar, a line with a disc: no two of them differ by their shade alone. */
    private static void assertShapesDiffer(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("none", page.evaluate("getComputedStyle(document.querySelector('.chart__scroll .chart__committed')).fill"));
        assertEquals("rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.chart__scroll .chart__forecast')).fill"));
        assertEquals("line", page.evaluate("document.querySelector('.chart__scroll .chart__actual').tagName"));
        assertEquals("circle", page.evaluate("document.querySelector('.chart__scroll .chart__done').tagName"));
    }
}
