package fr.parvis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.document.DocumentRefusal.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, whatever its name says. */
class FileCheckTest {

    @TempDir
    Path folder;

    private FileCheck.Found found(String name, byte[] bytes) throws IOException {
        return FileCheck.of(Files.write(folder.resolve("file"), bytes), name);
    }

    private Reason refused(String name, byte[] bytes) {
        DocumentRefusal refusal = assertThrows(DocumentRefusal.Refused.class, () -> found(name, bytes), name).refusal();
        return ((DocumentRefusal.File) refusal).reason();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void eachKindIsKnownByWhatIsInIt() throws IOException {
        assertEquals(FileKind.PDF, found("a.pdf", bytes("%PDF-1.7\n1 0 obj")).kind());
        assertEquals(FileKind.PNG, found("a.PNG", bytes("\u0089PNG\r\n\u001a\n....")).kind());
        assertEquals(FileKind.JPEG, found("a.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0....")).kind());
        assertEquals(FileKind.GIF, found("a.gif", bytes("GIF89a....")).kind());
        assertEquals(FileKind.WEBP, found("a.webp", bytes("RIFF\u0001\u0001\u0001\u0001WEBPVP8 ")).kind());
        assertEquals(FileKind.TEXT, found("a.csv", "Été;œuvre\n".getBytes(StandardCharsets.UTF_8)).kind());
        assertEquals(FileKind.TEXT, found("a.txt", bytes("\u00e9t\u00e9")).kind(), "in the letters of old exports");
        assertEquals(FileKind.DOCX, found("a.docx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"))).kind());
        assertEquals(FileKind.XLSX, found("a.xlsx", zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"))).kind());
        assertEquals(FileKind.ODT, found("a.odt", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>"))).kind());
    }

    @Test
    void aNameThatLiesIsFoundOut() {
        assertEquals(Reason.EXTENSION_LIES, refused("facture.pdf", bytes("GIF89a....")));
        assertEquals(Reason.EXTENSION_LIES, refused("image.png", bytes("%PDF-1.4")));
        assertEquals(Reason.EXTENSION_LIES, refused("sans-extension", bytes("du texte")));
        assertEquals(Reason.EXTENSION_LIES, refused("page.html", bytes("<html><script>alert(1)</script>")));
        assertEquals(Reason.UNKNOWN, refused("image.png", new byte[] {'M', 'Z', 0, 3, 0, 0}));
    }

    @Test
    void aPackedFileIsNoPictureWhateverItSaysOfItself() throws IOException {
        assertEquals(Reason.UNKNOWN, refused("a.png", zip(Map.of("mimetype", "image/png", "a", "b"))));
        assertEquals(Reason.UNKNOWN, refused("a.pdf", zip(Map.of("mimetype", "application/pdf"))));
        assertEquals(Reason.UNKNOWN, refused("a.docx", zip(Map.of("mimetype", FileKind.DOCX.mediaType(), "[Content_Types].xml", "macroEnabled", "word/document.xml", "w"))));
    }

    @Test
    void macrosAndOldFormatsAreRefused() throws IOException {
        assertEquals(Reason.MACROS, refused("a.docx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x"))));
        assertEquals(Reason.MACROS, refused("a.xlsx", zip(Map.of("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml", "w"))));
        assertEquals(Reason.MACROS, refused("a.odt", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"))));
        assertEquals(Reason.OLD_OFFICE, refused("a.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1....")));
    }

    @Test
    void anEmptyADamagedAndATooLargeFileAreRefused() {
        assertEquals(Reason.EMPTY, refused("a.pdf", new byte[0]));
        assertEquals(Reason.DAMAGED, refused("a.docx", bytes("PK\u0003\u0004 and no more")));
        assertEquals(Reason.TOO_LARGE, refused("a.txt", new byte[(int) FileCheck.MOST + 1]));
        assertEquals(Reason.UNKNOWN, refused("a.zip", assertZip()));
    }

    private byte[] assertZip() {
        try {
            return zip(Map.of("a.txt", "a"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aPdfThatDoesSomethingByItselfIsToldSo() throws IOException {
        assertTrue(found("a.pdf", bytes("%PDF-1.7\n<< /OpenAction << /S /JavaScript /JS (app.alert) >> >>")).acts());
    }

    @Test
    void aNameAcrossTwoPartsIsFoundAndCompressedBytesAreNoName() throws IOException {
        String filler = "x".repeat((1 << 16) - 9 - 5);
        assertTrue(found("a.pdf", bytes("%PDF-1.7\n" + filler + "/JavaScript (a)")).acts());
        assertEquals(false, found("a.pdf", bytes("%PDF-1.7\nstream \u0001/JS\u0007\u0002 endstream")).acts());
    }
}
