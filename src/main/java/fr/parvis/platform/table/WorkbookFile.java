package fr.parvis.platform.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a compressed file of XML files that refer to each other. */
final class WorkbookFile implements Closeable {

    private static final int MOST_RELATIONS = 10_000;

    private final ZipFile zip;
    private final Expansion expansion;

    WorkbookFile(Path file, Limits limits) throws IOException {
        expansion = new Expansion(limits, Files.size(file));
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | RuntimeException broken) {
            throw new TableRefusal.Refused(new TableRefusal.Damaged(0));
        }
    }

    /** What the file is besides a workbook, told by the parts it has. */
    void refuseWhatIsNoWorkbook() {
        boolean openDocument = zip.getEntry("content.xml") != null || zip.getEntry("mimetype") != null;
        boolean office = zip.getEntry("_rels/.rels") != null;
        if (openDocument || !office) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(openDocument ? TableRefusal.Kind.OPEN_DOCUMENT : TableRefusal.Kind.ARCHIVE));
        }
        String main = main();
        if (main != null && main.endsWith(".bin")) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.OLD_WORKBOOK));
        }
        if (main == null || !main.endsWith(".xml") || main.contains("word/") || main.contains("ppt/")) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.ARCHIVE));
        }
    }

    /** Where the list of the sheets is, {@code null} if the file does not say. */
    String main() {
        return related("").values().stream().filter(relation -> relation.type.endsWith("/officeDocument")).map(Relation::target).findFirst().orElse(null);
    }

    /** What a part refers to, by the name it uses; {@code ""} is the whole file. */
    Map<String, Relation> related(String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, Relation> relations = new HashMap<>();
        Xml xml = part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        while (xml != null && xml.next()) {
            String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
            if (target != null && xml.attribute("Type") != null) {
                if (relations.size() == MOST_RELATIONS) {
                    throw new TableRefusal.Refused(new TableRefusal.Damaged(0));
                }
                relations.put(String.valueOf(xml.attribute("Id")), new Relation(xml.attribute("Type"), absolute(folder, target)));
            }
        }
        return relations;
    }

    private static String absolute(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            String shorter = path.replaceFirst("[^/]+/\\.\\./", "");
            if (shorter.equals(path)) {
                break;
            }
            path = shorter;
        }
        return path;
    }

    /** A part to be read, {@code null} if the file does not have it. It is closed with the file. */
    Xml part(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            PushbackInputStream in = new PushbackInputStream(expansion.counted(zip.getInputStream(entry), entry.getCompressedSize()), 3);
            return new Xml(new BufferedReader(new InputStreamReader(in, encoding(in))));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof TableRefusal.Refused refused ? refused : new TableRefusal.Refused(new TableRefusal.Damaged(0));
        }
    }

    /** UTF-8 unless a mark says UTF-16: the two that workbooks may use. Takes the mark off. */
    private static Charset encoding(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(3);
        Charset charset = TextEncoding.startsWith(start, 0xff, 0xfe) ? StandardCharsets.UTF_16LE
                : TextEncoding.startsWith(start, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        int mark = charset != StandardCharsets.UTF_8 ? 2 : TextEncoding.startsWith(start, 0xef, 0xbb, 0xbf) ? 3 : 0;
        in.unread(start, mark, start.length - mark);
        return charset;
    }

    TableRefusal.Refused expandsTooMuch() {
        return expansion.tooMuch();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** From one part to another. */
    record Relation(String type, String target) {
    }
}
