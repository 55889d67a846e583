package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are not read, and those made to fill the memory or the time of whoever reads them. */
class XlsxRefusalTest {

    @TempDir
    Path folder;

    @Test
    void oldAndEncryptedWorkbooksAreNamed() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 4_096);
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.OLD_WORKBOOK), Tables.refusal(Tables.file(folder, old)));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 3_000, name.length);
        assertEquals(new TableRefusal.Encrypted(), Tables.refusal(Tables.file(folder, old)));
    }

    @Test
    void otherCompressedFilesAreNamed() {
        RawWorkbook ods = RawWorkbook.of("").part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.OPEN_DOCUMENT), Tables.refusal(ods.in(folder)));
        RawWorkbook archive = RawWorkbook.of("").without("_rels/.rels");
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.ARCHIVE), Tables.refusal(archive.in(folder)));
        RawWorkbook word = RawWorkbook.of("").part("_rels/.rels", RawWorkbook.relations("r", "officeDocument", "word/document.xml"));
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.ARCHIVE), Tables.refusal(word.in(folder)));
        RawWorkbook binary = RawWorkbook.of("").part("_rels/.rels", RawWorkbook.relations("r", "officeDocument", "xl/workbook.bin"));
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.OLD_WORKBOOK), Tables.refusal(binary.in(folder)));
    }

    @Test
    void aWorkbookWithoutSheetOrCellsSaysSo() {
        assertEquals(new TableRefusal.Empty(), Tables.refusal(RawWorkbook.of("").in(folder)));
        assertEquals(new TableRefusal.Empty(), Tables.refusal(RawWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v> </v></c></row>").in(folder)));
        RawWorkbook none = RawWorkbook.of("").part("xl/workbook.xml", RawWorkbook.workbook("", ""));
        assertEquals(new TableRefusal.NoSheet(), Tables.refusal(none.in(folder)));
    }

    @Test
    void columnsAndRowsAreLimitedAsInAnyTable() {
        String header = IntStream.range(0, 300).mapToObj(i -> "<c t=\"str\"><v>c" + i + "</v></c>").collect(Collectors.joining());
        assertEquals(new TableRefusal.TooManyColumns(1, 300, 256), Tables.refusal(RawWorkbook.of("<row>" + header + "</row>").in(folder)));
        assertEquals(new TableRefusal.TooManyColumns(2, 16_384, 256), Tables.refusal(RawWorkbook.below("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>").in(folder)));
        assertEquals(new TableRefusal.TooManyRows(7, 1), Tables.refusal(
                RawWorkbook.below("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"7\"><c r=\"A7\"><v>1</v></c></row>").in(folder), Limits.USUAL.withRows(1)));
        assertEquals(new TableRefusal.CellTooLong(2, 2, 32_767), Tables.refusal(
                RawWorkbook.below("<row r=\"2\"><c r=\"B2\" t=\"str\"><v>" + "x".repeat(32_768) + "</v></c></row>").in(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>un</v></c></row>",
        "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></d></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1"})
    void whatASheetCannotHoldIsDamageOnItsLine(String rows) {
        assertEquals(new TableRefusal.Damaged(2), Tables.refusal(RawWorkbook.below(rows).strings("<si><t>x</t></si>").in(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "1048577", "0", "-4", "1", "x"})
    void rowsStandInTheirOrder(String number) {
        assertInstanceOf(TableRefusal.Damaged.class, Tables.refusal(RawWorkbook.below("<row r=\"" + number + "\"><c><v>1</v></c></row>").in(folder)));
    }

    @Test
    void aFileCutOffIsDamaged() {
        byte[] whole = RawWorkbook.below("<row r=\"2\"/>").bytes();
        assertEquals(new TableRefusal.Damaged(0), Tables.refusal(Tables.file(folder, Arrays.copyOf(whole, whole.length / 2))));
        assertEquals(new TableRefusal.Damaged(0), Tables.refusal(RawWorkbook.of("").without("xl/worksheets/sheet1.xml").in(folder)));
    }

    @Test
    void entitiesAreNeverResolved() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String prolog : new String[] {bomb, file}) {
            String sheet = prolog + RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>");
            assertInstanceOf(TableRefusal.Damaged.class, Tables.refusal(RawWorkbook.of("").part("xl/worksheets/sheet1.xml", sheet).in(folder)));
        }
    }

    @Test
    void aSheetThatGrowsTooMuchIsNotReadToItsEnd() {
        String wide = "<row>" + "<c/>".repeat(16_000) + "</row>";
        RawWorkbook grown = RawWorkbook.of("<row><c t=\"str\"><v>Titre</v></c></row>" + wide.repeat(2_000));
        assertEquals(new TableRefusal.ExpandsTooMuch(200 << 20), Tables.refusal(grown.in(folder)));
        String rows = IntStream.range(2, 60_000).mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i * 7919L % 1_000_003 + "</v></c></row>")
                .collect(Collectors.joining());
        assertEquals(new TableRefusal.ExpandsTooMuch(1 << 20), Tables.refusal(RawWorkbook.below(rows).in(folder), Limits.USUAL.withExpandedBytes(1 << 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c a=\"#\"/>", "<!-- # -->", "<?x # ?>", "<c><v>#</v></c>", "<c><![CDATA[#]]></c>", "<!-- <a> it's > # -->"})
    void onePieceWithoutEndIsNotGathered(String piece) {
        String noise = new Random(11).ints(3 << 19, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertInstanceOf(TableRefusal.Damaged.class, Tables.refusal(RawWorkbook.of("<row r=\"1\">" + piece.replace("#", noise) + "</row>").in(folder)));
    }

    @Test
    void commentsDoNotHideTheRowsBehindThem() {
        Path file = RawWorkbook.below("<!-- l'entrée > 1 <a> --><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><?x y?><!----><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>").in(folder);
        assertEquals(2, Tables.rows(Tables.read(file)).size());
    }

    @Test
    void nestingAndNamesAreLimited() {
        assertEquals(new TableRefusal.Damaged(1), Tables.refusal(RawWorkbook.of("<row r=\"1\">" + "<a>".repeat(100_000) + "</row>").in(folder)));
        String names = IntStream.range(0, 50_000).mapToObj(i -> "<n" + i + " p" + i + ":x=\"\"/>").collect(Collectors.joining());
        assertEquals(new TableRefusal.Damaged(1), Tables.refusal(RawWorkbook.of("<row r=\"1\">" + names + "</row>").in(folder)));
    }
}
