package fr.parvis.document;

import static fr.parvis.document.DocumentRefusal.Reason.DAMAGED;
import static fr.parvis.document.DocumentRefusal.Reason.MACROS;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A packed file of an office program: OOXML (ECMA-376, part 2) or OpenDocument (OASIS ODF 1.2, part 3), without macros. */
final class OfficeFile {

    /** The only kinds that name themselves in an entry; what an entry says of any other kind is no sign of it. */
    private static final Set<FileKind> OPEN_DOCUMENT = EnumSet.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);
    private static final int MOST_ENTRIES = 10_000;

    private OfficeFile() {
    }

    /** Null when it is neither. @throws DocumentRefusal.Refused when it is damaged or holds macros */
    static FileKind kind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw DocumentRefusal.file(DAMAGED, null);
            }
            FileKind kind = opened(zip);
            if (kind != null && zip.stream().map(ZipEntry::getName).anyMatch(OfficeFile::isMacro)) {
                throw DocumentRefusal.file(MACROS, kind);
            }
            return kind;
        } catch (ZipException | EOFException damaged) {
            throw DocumentRefusal.file(DAMAGED, null);
        }
    }

    private static FileKind opened(ZipFile zip) throws IOException {
        if (zip.getEntry("mimetype") != null) {
            String said = read(zip, "mimetype", 200);
            return OPEN_DOCUMENT.stream().filter(kind -> kind.mediaType().equals(said.strip())).findFirst().orElse(null);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return null;
        }
        FileKind kind = zip.getEntry("word/document.xml") != null ? FileKind.DOCX : zip.getEntry("xl/workbook.xml") != null ? FileKind.XLSX
                : zip.getEntry("ppt/presentation.xml") != null ? FileKind.PPTX : null;
        if (kind != null && read(zip, "[Content_Types].xml", 1 << 20).contains("macroEnabled")) {
            throw DocumentRefusal.file(MACROS, kind);
        }
        return kind;
    }

    private static String read(ZipFile zip, String entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/") || entry.contains("macrosheets/");
    }
}
