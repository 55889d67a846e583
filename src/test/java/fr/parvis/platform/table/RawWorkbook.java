package fr.parvis.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, as no program would write it where a test wants it so. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {
    }

    /** One sheet holding these rows. */
    static RawWorkbook of(String rows) {
        return new RawWorkbook()
                .part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .part("xl/workbook.xml", workbook("", "<sheet name=\"Inventaire\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .part("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId2", "sharedStrings",
                        "sharedStrings.xml", "rId3", "styles", "styles.xml"))
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** A header of two columns above these rows, which begin on line 2. */
    static RawWorkbook below(String rows) {
        return of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Titre</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Valeur</t></is></c></row>" + rows);
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr " + properties + "/><sheets>" + sheets + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** Triples of id, last word of the type, and target. */
    static String relations(String... triples) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < triples.length; i += 3) {
            xml.append("<Relationship Id=\"").append(triples[i]).append("\" Type=\"").append(RELATIONS).append('/').append(triples[i + 1])
                    .append("\" Target=\"").append(triples[i + 2]).append("\"/>");
        }
        return xml + "</Relationships>";
    }

    RawWorkbook strings(String... items) {
        return part("xl/sharedStrings.xml", "<sst>" + String.join("", items) + "</sst>");
    }

    /** Formats of cells, by number from 0: the ids of formats, own ones from 164 on with these codes. */
    RawWorkbook styles(int[] ids, String... codes) {
        StringBuilder xml = new StringBuilder("<styleSheet><numFmts>");
        for (int i = 0; i < codes.length; i++) {
            xml.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"").append(codes[i].replace("\"", "&quot;")).append("\"/>");
        }
        xml.append("</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int id : ids) {
            xml.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part("xl/styles.xml", xml + "</cellXfs></styleSheet>");
    }

    RawWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        return Tables.file(folder, bytes());
    }
}
