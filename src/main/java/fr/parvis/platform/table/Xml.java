package fr.parvis.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook, element by element, its prefixes taken off. Whatever is wrong with it is a {@link TableRefusal.Damaged}; nesting and the number
 * of different names are held to what a workbook may need, for the parser keeps both in memory.
 */
final class Xml implements Closeable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_ASIDES = 10_000;

    private static final Set<Integer> TEXT = Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

    private final Reader source;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int asides;

    Xml(Reader source) {
        this.source = new MarkupGuard(source);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Prefixes then are part of the names, and count among them.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            reader = factory.createXMLStreamReader(this.source);
        } catch (XMLStreamException | RuntimeException broken) {
            throw refused(broken);
        }
    }

    /** Goes on to where the next element begins or ends; {@code false} at the end of the document. */
    boolean next() {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = event();
        }
        return true;
    }

    private int event() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    names.add(reader.getLocalName());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        names.add(reader.getAttributeLocalName(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.COMMENT -> asides++;
                default -> {
                }
            }
            if (depth > DEEPEST || names.size() > MOST_NAMES || asides > MOST_ASIDES) {
                throw new TableRefusal.Refused(new TableRefusal.Damaged(0));
            }
            return event;
        } catch (XMLStreamException | RuntimeException broken) {
            throw refused(broken);
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && name.equals(name());
    }

    boolean ends(String name) {
        return reader.isEndElement() && name.equals(name());
    }

    private String name() {
        return bare(reader.getLocalName());
    }

    /** An attribute of the element that has just begun, {@code null} if it has none of that name. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (bare(reader.getAttributeLocalName(i)).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that has just begun and of those inside, but for hints of pronunciation; cut just above {@code most} characters. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        int hint = 0;
        while (depth > outside) {
            int event = event();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new TableRefusal.Refused(new TableRefusal.Damaged(0));
            }
            if (event == XMLStreamConstants.START_ELEMENT && hint == 0 && name().equals("rPh")) {
                hint = depth;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < hint) {
                hint = 0;
            } else if (hint == 0 && TEXT.contains(event) && text.length() <= most) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(reader.getTextLength(), most + 1 - text.length()));
            }
        }
        return text.toString();
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** A refusal of a guard may come wrapped in an exception of the parser. */
    private static TableRefusal.Refused refused(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TableRefusal.Refused refused) {
                return refused;
            }
        }
        return new TableRefusal.Refused(new TableRefusal.Damaged(0));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
