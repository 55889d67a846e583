package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsToldByItsBytes() {
        TableFile table = Tables.read(RawWorkbook.below("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>").in(folder));
        assertEquals(TableFormat.XLSX, table.format());
        assertEquals(List.of("Inventaire"), table.sheets());
        assertEquals("Inventaire", table.sheet());
        assertEquals(StandardCharsets.UTF_8, table.encoding());
        assertTrue(table.separator().isEmpty());
        assertEquals(List.of("Titre", "Valeur"), table.header());
    }

    @ParameterizedTest
    @CsvSource({
        "'<c r=\"B2\"><v>46082</v></c>', 46082",
        "'<c r=\"B2\" s=\"0\"><v>12.0</v></c>', 12",
        "'<c r=\"B2\"><v>1.50</v></c>', 1.5",
        "'<c r=\"B2\"><v>0.30000000000000004</v></c>', 0.3",
        "'<c r=\"B2\"><v>1.2E-3</v></c>', 0.0012",
        "'<c r=\"B2\"><v>21750001600019</v></c>', 21750001600019",
        "'<c r=\"B2\"><v>-0.0</v></c>', 0",
        "'<c r=\"B2\"><v>1E999999999</v></c>', 1E999999999",
        "'<c r=\"B2\"><v>1.2.3</v></c>', 1.2.3",
        "'<c r=\"B2\" t=\"b\"><v>1</v></c>', true",
        "'<c r=\"B2\" t=\"b\"><v>0</v></c>', false",
        "'<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>', #DIV/0!",
        "'<c r=\"B2\" t=\"e\"><v>#REF!</v></c>', #REF!",
        "'<c r=\"B2\"><f>SUM(A1:A9)</f><v>42</v></c>', 42",
        "'<c r=\"B2\" t=\"str\"><f t=\"shared\" si=\"3\"/><v>a&amp;b</v></c>', a&b",
        "'<c r=\"B2\"><f>NOW()</f></c>', ''",
        "'<c r=\"B2\" t=\"s\"><v>0</v></c>', premier",
        "'<c r=\"B2\" t=\"s\"><v>1</v></c>', riche et gras",
        "'<c r=\"B2\" t=\"inlineStr\"><is><t> &lt;été&#233;&gt; </t></is></c>', ' <étéé> '",
        "'<c r=\"B2\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>', a<b",
        "'<c r=\"B2\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', 'a\rb_x000D_'",
        "'<c r=\"B2\" t=\"d\"><v>2026-03-01T00:00:00.000</v></c>', 2026-03-01",
        "'<c r=\"B2\" t=\"d\"><v>2026-03-01T10:30:00</v></c>', 2026-03-01T10:30:00",
        "'<x:c r=\"B2\"><x:v>7</x:v></x:c>', 7",
        "'<c r=\"B2\" s=\"1\"/>', ''"})
    void cellsAreReadAsTheTextTheyShow(String cell, String text) {
        Path file = RawWorkbook.below("<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>")
                .strings("<si><t>premier</t></si>", "<si><r><t>riche </t></r><r><rPr><b/></rPr><t>et gras</t></r><rPh sb=\"0\"><t>non</t></rPh></si>").in(folder);
        assertEquals(List.of(List.of("1", text)), Tables.cells(Tables.read(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "46082, dd/mm/yyyy, 2026-03-01",
        "46082, [$-40C]d mmmm yyyy;@, 2026-03-01",
        "46082, 'd \"heures\" mmmm', 2026-03-01",
        "46082, mmm\\-yy, 2026-03-01",
        "46082.4375, dd/mm/yyyy, 2026-03-01",
        "46082.4375, dd/mm/yyyy hh:mm, 2026-03-01T10:30",
        "46082, dd/mm/yyyy hh:mm, 2026-03-01",
        "0.75, hh:mm:ss, 18:00",
        "0.4375, h:mm AM/PM, 10:30",
        "1.5, [h]:mm, 1.5",
        "1, dd/mm/yyyy, 1900-01-01",
        "59, dd/mm/yyyy, 1900-02-28",
        "61, dd/mm/yyyy, 1900-03-01",
        "2958465, yyyy, 9999-12-31",
        "2958466, yyyy, 2958466",
        "-3, yyyy, -3",
        "12.5, # ##0.00, 12.5",
        "12.5, '0.00\" mds\"', 12.5",
        "12.5, '[Red]0.00', 12.5",
        "12.5, General, 12.5",
        "12.5, '0.0_d;[Blue]-0', 12.5",
        "12.5, 0.00E+00, 12.5"})
    void aDateIsANumberWithTheFormatOfOne(String serial, String format, String text) {
        Path file = RawWorkbook.below("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" + serial + "</v></c></row>").styles(new int[] {0, 164}, format).in(folder);
        assertEquals(text, Tables.rows(Tables.read(file)).get(0).cell(0));
    }

    @Test
    void formatsThatAreNotWrittenInTheFileAreKnown() {
        Path file = RawWorkbook.below("<row r=\"2\"><c r=\"A2\" s=\"0\"><v>46082</v></c><c r=\"B2\" s=\"1\"><v>0.5</v></c><c r=\"C2\" s=\"2\"><v>46082.5</v></c>"
                + "<c r=\"D2\" s=\"3\"><v>2</v></c><c r=\"E2\" s=\"99\"><v>2</v></c></row>").styles(new int[] {14, 20, 22, 2}).in(folder);
        assertEquals(List.of("2026-03-01", "12:00", "2026-03-01T12:00", "2", "2"), Tables.rows(Tables.read(file)).get(0).cells());
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Path file = RawWorkbook.below("<row r=\"2\"><c r=\"A2\" s=\"0\"><v>44620</v></c><c r=\"B2\" s=\"0\"><v>0</v></c></row>").styles(new int[] {14})
                .part("xl/workbook.xml", RawWorkbook.workbook("date1904=\"1\"", "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>")).in(folder);
        assertEquals(List.of("2026-03-01", "1904-01-01"), Tables.rows(Tables.read(file)).get(0).cells());
    }

    @Test
    void cellsWithoutAddressFollowEachOtherAndMissingOnesAreEmpty() {
        Path file = RawWorkbook.of("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c></row>"
                + "<row><c><v>1</v></c></row><row r=\"9\"/>").in(folder);
        TableFile table = Tables.read(file);
        assertEquals(List.of("a", "b", "c"), table.header());
        assertEquals(List.of(new TableRow(4, List.of("", "", "3")), new TableRow(5, List.of("1", "", ""))), Tables.rows(table));
    }

    @Test
    void mergedCellsHoldTheirTextOnce() {
        Path file = RawWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Inventaire 2026</v></c><c r=\"B1\"/><c r=\"C1\"/></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Service</v></c><c r=\"B3\" t=\"str\"><v>Titre</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>DGS</v></c><c r=\"B4\" t=\"str\"><v>Budget</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"/><c r=\"B5\" t=\"str\"><v>Marchés</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:A5\"/></mergeCells><sheetData>")
                .in(folder);
        TableFile table = Tables.read(file);
        assertEquals(3, table.headerLine());
        assertEquals(List.of(List.of("DGS", "Budget"), List.of("", "Marchés")), Tables.cells(table));
    }

    @Test
    void aSheetMayBeChosenAndHiddenOnesAreNotRead() {
        RawWorkbook book = RawWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>premiere</v></c></row>")
                .part("xl/sheet2.xml", RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>seconde</v></c></row>"))
                .part("xl/workbook.xml", RawWorkbook.workbook("", "<sheet name=\"Listes\" r:id=\"rId1\" state=\"hidden\"/><sheet name=\"Jeux\" r:id=\"rId9\"/>"
                        + "<sheet name=\"Notes\" r:id=\"rId1\"/><sheet name=\"Graphique\" r:id=\"rId8\"/><sheet name=\"Perdue\" r:id=\"rId7\"/>"))
                .part("xl/_rels/workbook.xml.rels", RawWorkbook.relations("rId1", "worksheet", "/xl/worksheets/sheet1.xml", "rId9", "worksheet",
                        "worksheets/../sheet2.xml", "rId8", "chartsheet", "chart.xml"));
        Path file = book.in(folder);
        assertEquals(List.of("Jeux", "Notes"), Tables.read(file).sheets());
        assertEquals(List.of("seconde"), Tables.read(file).header());
        assertEquals(List.of("premiere"), TableReader.read(file, "x", Limits.USUAL, "Notes").header());
        assertEquals(new TableRefusal.NoSheet(), assertThrows(TableRefusal.Refused.class,
                () -> TableReader.read(file, "x", Limits.USUAL, "Listes")).refusal());
    }

    @Test
    void partsMayBeInUtf16() {
        String sheet = "\ufeff" + RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Été</v></c></row>");
        assertEquals(List.of("Été"), Tables.read(RawWorkbook.of("").part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16LE)).in(folder)).header());
        assertEquals(List.of("Été"), Tables.read(RawWorkbook.of("").part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)).in(folder)).header());
    }
}
