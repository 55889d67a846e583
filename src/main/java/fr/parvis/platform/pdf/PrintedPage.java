package fr.parvis.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The text of a document made ready to be laid out: its title, its language, the style of all documents, and a bookmark for each heading. */
final class PrintedPage {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

    /** What XML 1.0 has no place for (production 2, Char), and the marks that turn the order of the text that follows them. */
    private static final Pattern NO_CHARACTER = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final String STYLE = style();

    private PrintedPage() {
    }

    static Document of(String html, PdfFacts facts) {
        Document page = parsed(NO_CHARACTER.matcher(html).replaceAll(""));
        Element root = page.getDocumentElement();
        root.setAttribute("lang", facts.language());
        Element head = (Element) root.insertBefore(page.createElement("head"), root.getFirstChild());
        add(head, "title").setTextContent(NO_CHARACTER.matcher(facts.title()).replaceAll(""));
        add(head, "style").setTextContent(STYLE);
        bookmark(root, add(head, "bookmarks"));
        return page;
    }

    /** Without document types there are no entities, and nothing outside the text is looked at. */
    private static Document parsed(String html) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html.strip())));
        } catch (SAXException broken) {
            throw new IllegalArgumentException("not well-formed: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element add(Element parent, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
    }

    /** In the order of the text; a heading goes below the last one of a higher rank. */
    private static void bookmark(Element root, Element bookmarks) {
        // The list of the DOM is alive: it would grow with each bookmark.
        NodeList all = root.getElementsByTagName("*");
        List<Element> headings = IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i))
                .filter(element -> HEADINGS.contains(element.getTagName())).toList();
        Element[] last = {bookmarks, null, null, null};
        for (int i = 0; i < headings.size(); i++) {
            mark(headings.get(i), last, i);
        }
    }

    private static void mark(Element heading, Element[] last, int place) {
        int rank = HEADINGS.indexOf(heading.getTagName()) + 1;
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + place);
        }
        int above = rank - 1;
        while (last[above] == null) {
            above--;
        }
        Element bookmark = add(last[above], "bookmark");
        bookmark.setAttribute("name", text(heading));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        last[rank] = bookmark;
        for (int lower = rank + 1; lower < last.length; lower++) {
            last[lower] = null;
        }
    }

    private static String text(Node heading) {
        return heading.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static String style() {
        try (InputStream file = PrintedPage.class.getResourceAsStream("/pdf/document.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
