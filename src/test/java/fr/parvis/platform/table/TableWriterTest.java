package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.platform.Csv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final List<String> HEADER = List.of("Titre", "Service", "Note");
    private static final List<String> HARD = List.of("", "=1+1", "+33 1", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "'", "l’été", "a;b", "a,b", "a|b",
            "a\tb", "\"", "dit \"oui\"", "deux\nlignes", "deux\r\nlignes", "_x000D_", "_x005F_x000D_", "\u0001", "\ud83d\ude00", " bords ", "<b>&amp;</b>",
            "sep=;", "007", "1E5", "2026-03-01", "01/03/2026", "vrai", "#REF!", "]]>", "\ufeff", "é\u00a0:", "x".repeat(1_000));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatWasWrittenIsReadAsItWas(TableFormat format) {
        Random random = new Random(20260301);
        for (int table = 0; table < 40; table++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(30); row++) {
                rows.add(List.of("r" + row, anything(random), anything(random)));
            }
            assertEquals(rows, Tables.cells(Tables.read(Tables.file(folder, written(format, HEADER, rows)))));
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aHeaderReadsAsItWasToo(TableFormat format) {
        List<String> header = List.of("=Titre", "a;b", "a,b,c", "l’année \"2026\"", "_x0041_");
        assertEquals(header, Tables.read(Tables.file(folder, written(format, header, List.of()))).header());
        assertEquals(List.of("a, b"), Tables.read(Tables.file(folder, written(format, List.of("a, b"), List.of(List.of("c, d"))))).header());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void valuesOfEachKindComeBackAsTheirText(TableFormat format) {
        List<Object> values = Arrays.asList(12, 1.5, new BigDecimal("1234.50"), 21750001600019L, true, LocalDate.of(2026, 3, 1),
                LocalDateTime.of(2026, 3, 1, 10, 30), null, LocalDate.of(1789, 7, 14), new BigDecimal("1E+3"), -7);
        List<String> header = IntStream.range(0, values.size()).mapToObj(i -> "c" + i).toList();
        List<String> read = Tables.cells(Tables.read(Tables.file(folder, written(format, header, List.of(values))))).get(0);
        assertEquals(List.of("12", "1.5", format == TableFormat.CSV ? "1234.50" : "1234.5", "21750001600019", "true", "2026-03-01", "2026-03-01T10:30", "",
                "1789-07-14", "1000", "-7"), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "0.12345678901234567", "1E+200"})
    void aNumberExcelCannotKeepStaysWholeAsText(String digits) {
        BigDecimal number = new BigDecimal(digits);
        byte[] bytes = written(TableFormat.XLSX, List.of("Numéro"), List.of(List.of(number)));
        assertEquals(number.toPlainString(), Tables.cells(Tables.read(Tables.file(folder, bytes))).get(0).get(0));
    }

    @Test
    void noCellOfACsvFileRuns() {
        for (String cell : HARD) {
            String line = new String(written(TableFormat.CSV, List.of("a"), List.of(List.of(cell))), StandardCharsets.UTF_8).substring("\ufeffa\r\n".length());
            String shown = line.startsWith("\"") ? line.substring(1) : line;
            assertTrue(shown.isEmpty() || "=+-@\t\r".indexOf(shown.charAt(0)) < 0 || cell.isEmpty(), cell);
            assertEquals(cell, Csv.asWritten(Csv.harmless(cell)));
        }
    }

    @Test
    void anotherReaderSeesTextsDatesAndNumbersAndNoFormula() throws IOException {
        byte[] bytes = written(TableFormat.XLSX, HEADER, List.of(Arrays.asList("=1+1", LocalDate.of(2026, 3, 1), 1.5), List.of("@x", true, "+1")));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("Jeux de données", book.getFirstSheet().getName());
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("=1+1", rows.get(1).getCellAsString(0).orElseThrow());
            assertEquals(LocalDate.of(2026, 3, 1).atStartOfDay(), rows.get(1).getCellAsDate(1).orElseThrow());
            assertEquals(new BigDecimal("1.5"), rows.get(1).getCellAsNumber(2).orElseThrow());
            assertEquals("+1", rows.get(2).getCellAsString(2).orElseThrow());
            rows.forEach(row -> row.forEach(cell -> {
                assertFalse(cell.getType() == CellType.FORMULA);
                assertNull(cell.getFormula());
            }));
        }
    }

    @Test
    void theHeaderIsBoldStaysInSightAndFilters() throws IOException {
        String sheet = part(written(TableFormat.XLSX, HEADER, List.of(List.of("une longue description du jeu de données", "b", "c"))), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<pane xSplit=\"0\" ySplit=\"1\""), sheet);
        assertTrue(sheet.contains("<autoFilter ref=\"A1:C2\">"), sheet);
        assertTrue(sheet.contains("<col min=\"1\" max=\"1\" width=\"42.0\""), sheet);
        assertTrue(sheet.contains("<c r=\"A1\" s=\"1\""), sheet);
    }

    @Test
    void aLongWorkbookGoesOutAsItIsWritten() {
        CountingStream out = new CountingStream();
        try (TableWriter writer = TableWriter.xlsx(out, "Jeux", HEADER)) {
            for (int row = 0; row < 20_000; row++) {
                writer.row(List.of("Jeu de données numéro " + row * 7919L % 1_000_003, row, LocalDate.of(2026, 1, 1).plusDays(row % 365)));
            }
            assertTrue(out.count > 100_000, "only " + out.count + " bytes have gone out before the end");
        }
        assertFalse(out.closed);
    }

    private static String anything(Random random) {
        String one = HARD.get(random.nextInt(HARD.size()));
        return random.nextInt(3) > 0 ? one : one + HARD.get(random.nextInt(HARD.size())) + (char) random.nextInt(0xd800);
    }

    private static byte[] written(TableFormat format, List<String> header, List<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = format == TableFormat.CSV ? TableWriter.csv(out, header) : TableWriter.xlsx(out, "Jeux de données", header)) {
            rows.forEach(writer::row);
        }
        return out.toByteArray();
    }

    private String part(byte[] bytes, String name) throws IOException {
        try (ZipFile zip = new ZipFile(Tables.file(folder, bytes).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class CountingStream extends ByteArrayOutputStream {

        private long count;
        private boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            count += length;
        }

        @Override
        public synchronized void write(int one) {
            count++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
