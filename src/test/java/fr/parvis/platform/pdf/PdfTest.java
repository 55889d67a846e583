package fr.parvis.platform.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    private static final PdfFacts FACTS = new PdfFacts("Récépissé de visa", "fr", Instant.parse("2026-03-02T08:30:15Z"));

    @Test
    void aDocumentIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = read("<h1>Un</h1><p>Texte</p><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>")) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("fr", catalog.getLanguage());
            assertEquals("Récépissé de visa", pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8).contains("pdfuaid"));
            List<String> tags = tags(catalog.getStructureTreeRoot());
            assertTrue(tags.containsAll(List.of("Document", "H1", "P", "Table", "TH", "TD")), tags::toString);
            assertEquals(PDRectangle.A4.getHeight(), pdf.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @Test
    void headingsBecomeBookmarksOneBelowTheOther() throws IOException {
        try (PDDocument pdf = read("<h1>Un &amp; <em>deux</em></h1><h2>A</h2><h3>a</h3><h2>B</h2><h1>Trois</h1><h3>sauté</h3>")) {
            assertEquals("[Un & deux [A [a [] ] B [] ] Trois [sauté [] ] ]", outline(pdf.getDocumentCatalog().getDocumentOutline()));
        }
    }

    @Test
    void theTextIsReadInItsOrderAndEachPageHasItsHeadItsNumberAndTheHeadOfTheTable() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            rows.append("<tr><td>ligne ").append(i).append("</td><td>Équipements à l’usage des écoles</td></tr>");
        }
        try (PDDocument pdf = read("<div class=\"running-head\">Ville de Valmont</div><h1>Titre</h1><table><thead><tr><th>Numéro</th><th>Libellé</th>"
                + "</tr></thead><tbody>" + rows + "</tbody></table><p>fin</p>")) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages >= 2, "one page only");
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("Ville de Valmont") && text.contains(page + " / " + pages) && text.contains("Numéro"), text);
            }
            String whole = text(pdf, 0);
            assertTrue(whole.indexOf("Titre") < whole.indexOf("ligne 0") && whole.indexOf("ligne 0") < whole.indexOf("ligne 89")
                    && whole.indexOf("ligne 89") < whole.indexOf("fin"), whole);
        }
    }

    @Test
    void everyFontIsInsideTheFile() throws IOException {
        try (PDDocument pdf = read("<h1>Gras</h1><p>droit <em>penché</em> <strong><em>les deux</em></strong> <code>0af3</code></p>")) {
            TreeSet<String> names = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertEquals("[LiberationMono, LiberationSans, LiberationSans-Bold, LiberationSans-BoldItalic, LiberationSans-Italic]", names.toString());
        }
    }

    @Test
    void theSameDocumentHasTheSameBytes() {
        String body = "<h1>Titre</h1><p>Texte <em>penché</em> <strong>gras</strong> <a href=\"https://example.org\">lien</a></p><h2>Suite</h2><p><code>1</code></p>";
        byte[] first = render(body);
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(first, render(body));
        }
        byte[] later = Pdf.render(html(body), new PdfFacts(FACTS.title(), FACTS.language(), FACTS.at().plusSeconds(1)));
        assertFalse(Arrays.equals(first, later));
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            asked.add(call.getRequestURI().getPath());
            call.sendResponseHeaders(404, -1);
            call.close();
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret-de-mairie");
        try {
            List<String> ways = new ArrayList<>();
            for (String uri : List.of("http://127.0.0.1:" + server.getAddress().getPort() + "/x", secret.toUri().toString(), "x.png", "jar:" + secret.toUri()
                    + "!/a", "data:text/css,p{display:none}", "data:image/svg+xml,%3Csvg/%3E")) {
                ways.add("<img alt=\"x\" src=\"" + uri + "\"/><link rel=\"stylesheet\" type=\"text/css\" href=\"" + uri + "\"/><style>@import url('" + uri
                        + "'); @font-face { font-family: x; src: url('" + uri + "'); } .w { background-image: url('" + uri
                        + "'); list-style-image: url('" + uri + "') }</style><object type=\"image/png\" data=\"" + uri + "\"></object><a href=\"" + uri
                        + "\" download=\"x\" data-content-type=\"text/plain\" relationship=\"Data\">lien</a><p class=\"w\" style=\"font-family: x; content: url('"
                        + uri + "')\">dessin</p><iframe src=\"" + uri + "\"></iframe>");
            }
            byte[] pdf = render(String.join("", ways) + "<p>reste</p>");
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertTrue(text(read, 0).contains("reste"));
                assertFalse(text(read, 0).contains("secret-de-mairie"));
                COSDictionary names = read.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
                assertFalse(names != null && names.containsKey(COSName.getPDFName("EmbeddedFiles")), "a file was put inside");
            }
            assertEquals(List.of(), asked);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void noDocumentTypeIsTaken() {
        assertThrows(IllegalArgumentException.class, () -> Pdf.render("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>",
                FACTS));
        assertThrows(IllegalArgumentException.class, () -> Pdf.render("<html><body><br></body></html>", FACTS));
    }

    @Test
    void whatNoFontKnowsLeavesTheRestReadable() throws IOException {
        try (PDDocument pdf = read("<h1>🏛️ مرحبا 漢字</h1><p>avant \u0001\u0008\uFFFE\uD800 😀 العربية \u202E\u200B œuvre ’ « n° 5 € après " + "x".repeat(5000)
                + "</p><p></p><table><tbody><tr><td></td></tr></tbody></table>")) {
            String text = text(pdf, 0);
            assertTrue(text.contains("avant") && text.contains("œuvre") && text.contains("n° 5 € après"), text);
        }
        assertTrue(Pdf.render(html(""), new PdfFacts("🏛\u0000 <b>&", "en", FACTS.at())).length > 0);
    }

    @Test
    void aDocumentOfFourPagesTakesLittleTime() {
        String body = "<h1>Titre</h1>" + ("<h2>Partie</h2><p>" + "Le conseil municipal délibère sur la publication des données. ".repeat(25) + "</p>").repeat(9);
        for (int i = 0; i < 5; i++) {
            render(body);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            render(body);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 2_000_000_000L, "took " + best / 1_000_000 + " ms");
    }

    private static String html(String body) {
        return "<html><body>" + body + "</body></html>";
    }

    private static byte[] render(String body) {
        return Pdf.render(html(body), FACTS);
    }

    private static PDDocument read(String body) throws IOException {
        return Loader.loadPDF(render(body));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(pdf);
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static String outline(PDOutlineNode node) {
        StringBuilder text = new StringBuilder("[");
        for (PDOutlineItem item : node.children()) {
            text.append(item.getTitle()).append(' ').append(outline(item)).append(' ');
        }
        return text.append(']').toString();
    }
}
