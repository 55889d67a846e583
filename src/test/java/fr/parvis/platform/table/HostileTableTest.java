package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files spoilt at random, always the same ones: whatever comes of them is rows or a refusal, and soon. */
class HostileTableTest {

    private static final String TEXT = "\ufeffsep=;\r\nTitre;Service;\"Note\"\r\nBudget;DGS;\"dit \"\"oui\"\"\"\r\nMarchés;Achats;\"a\nb\"\r\n;;\r\nÉcoles;;3,5\r\n";
    private static final String ROWS = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>46082</v></c><c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>b_x000D_</t></is></c><c r=\"B3\" t=\"b\"><v>1</v></c><c><f>A1</f><v>1.5E3</v></c></row>";
    private static final String SNIPPETS = "<>&;\"'\u0000\n\r,\t|=-+@#0919EeZz/._\u00ff\ufffe\ud800";

    @TempDir
    Path folder;

    @Test
    void spoiltCsvFilesAreReadOrRefused() {
        Random random = new Random(1);
        for (String charset : List.of("UTF-8", "UTF-16LE", "windows-1252")) {
            byte[] good = TEXT.getBytes(Charset.forName(charset));
            tryAll(300, () -> spoilt(good, random), "csv " + charset);
        }
    }

    @Test
    void spoiltWorkbooksAreReadOrRefused() {
        Random random = new Random(2);
        byte[] good = book(ROWS).bytes();
        tryAll(800, () -> spoilt(good, random), "xlsx");
    }

    /** The parts themselves are spoilt, then packed as they should be: the faults lie deeper. */
    @Test
    void workbooksOfSpoiltPartsAreReadOrRefused() {
        Random random = new Random(3);
        List<String> parts = List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml");
        List<String> contents = List.of(RawWorkbook.relations("rId1", "officeDocument", "xl/workbook.xml"),
                RawWorkbook.workbook("date1904=\"0\"", "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"),
                RawWorkbook.relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId2", "sharedStrings", "sharedStrings.xml", "rId3", "styles", "styles.xml"),
                RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Titre</v></c><c r=\"B1\" t=\"str\"><v>Date</v></c></row>" + ROWS), "<sst><si><t>x</t></si></sst>",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        tryAll(1_200, () -> {
            int part = random.nextInt(parts.size());
            return book(ROWS).part(parts.get(part), spoilt(contents.get(part).getBytes(StandardCharsets.UTF_8), random)).bytes();
        }, "parts");
    }

    @Test
    void bytesOfAnyKindAreReadOrRefused() {
        Random random = new Random(4);
        List<byte[]> starts = List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {'P', 'K', 5, 6},
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, "sep=".getBytes(StandardCharsets.US_ASCII));
        tryAll(800, () -> {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            byte[] start = starts.get(random.nextInt(starts.size()));
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            return bytes;
        }, "bytes");
    }

    private static RawWorkbook book(String rows) {
        return RawWorkbook.below(rows).strings("<si><t>Budget</t></si>").styles(new int[] {0, 164}, "dd/mm/yyyy");
    }

    private void tryAll(int times, Supplier<byte[]> files, String kind) {
        Path file = folder.resolve("spoilt");
        int[] read = {0};
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < times; i++) {
                byte[] bytes = files.get();
                Files.write(file, bytes);
                read[0] += reads(file, kind + " " + i) ? 1 : 0;
            }
        });
        assertTrue(read[0] < times, "nothing was spoilt");
    }

    private static boolean reads(Path file, String which) throws IOException {
        try {
            TableFile table = TableReader.read(file, "spoilt", Limits.USUAL);
            table.forEach(row -> assertNotNull(row.cell(0)));
            return true;
        } catch (TableRefusal.Refused refused) {
            assertNotNull(refused.refusal().code());
            return false;
        } catch (RuntimeException | Error other) {
            throw new AssertionError(which + " (" + Files.size(file) + " bytes)", other);
        }
    }

    /** A few bytes changed, taken out, doubled or put in. */
    private static byte[] spoilt(byte[] good, Random random) {
        byte[] bytes = good;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(12));
            byte[] put = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> Arrays.copyOfRange(bytes, at, at + length);
                case 2 -> String.valueOf(SNIPPETS.charAt(random.nextInt(SNIPPETS.length()))).getBytes(StandardCharsets.UTF_8);
                default -> new byte[] {(byte) random.nextInt(256)};
            };
            byte[] next = new byte[bytes.length + put.length - (put.length > 1 ? 0 : length)];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(put, 0, next, at, put.length);
            int from = put.length > 1 ? at : at + length;
            System.arraycopy(bytes, from, next, at + put.length, bytes.length - from);
            bytes = next.length == 0 ? good : next;
        }
        return bytes;
    }
}
