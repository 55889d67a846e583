package fr.parvis.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of all documents, Liberation (SIL Open Font License 1.1), of which each document holds the letters it uses. Read when first needed, and kept. */
final class PrintedFonts {

    private static final String SANS = "Liberation Sans";
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private PrintedFonts() {
    }

    static void register(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Font(document, "Sans-Regular"), SANS, 400, FontStyle.NORMAL, true);
        builder.useFont(new Font(document, "Sans-Bold"), SANS, 700, FontStyle.NORMAL, true);
        builder.useFont(new Font(document, "Sans-Italic"), SANS, 400, FontStyle.ITALIC, true);
        builder.useFont(new Font(document, "Sans-BoldItalic"), SANS, 700, FontStyle.ITALIC, true);
        builder.useFont(new Font(document, "Mono-Regular"), "Liberation Mono", 400, FontStyle.NORMAL, true);
    }

    /** A font that a document takes in when a text first needs it. */
    private static final class Font extends PDFontSupplier {

        private final PDDocument document;
        private final String name;

        Font(PDDocument document, String name) {
            super(null);
            this.document = document;
            this.name = name;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(READ.computeIfAbsent(name, PrintedFonts::read)));
                // Looking for ligatures takes two thirds of the time of a document.
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = PrintedFonts.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
