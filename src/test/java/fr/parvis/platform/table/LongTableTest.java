package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 20,000 rows of 20 columns, each text there but once: the memory held while reading does not follow the length of the file. */
class LongTableTest {

    private static final int ROWS = 20_000;
    private static final List<String> HEADER = IntStream.range(0, 20).mapToObj(i -> "Colonne " + i).toList();
    private static final long MOST_HELD = 48 * Limits.MEGABYTE;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aLongTableIsReadInConstantMemory(TableFormat format) throws IOException {
        Path file = folder.resolve("long");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = format == TableFormat.CSV ? TableWriter.csv(out, HEADER) : TableWriter.xlsx(out, "Jeux", HEADER)) {
            for (int i = 0; i < ROWS; i++) {
                int row = i;
                writer.row(HEADER.stream().map(column -> column + " de la ligne " + row).toList());
            }
        }
        readInConstantMemory(file);
    }

    /** As Excel writes it: the texts in a part of their own, to which the cells refer. */
    @Test
    void sharedTextsArePacked() {
        StringBuilder rows = new StringBuilder("<row r=\"1\">");
        HEADER.forEach(name -> rows.append("<c t=\"str\"><v>").append(name).append("</v></c>"));
        rows.append("</row>");
        String[] texts = new String[ROWS * HEADER.size()];
        for (int row = 0; row < ROWS; row++) {
            rows.append("<row r=\"").append(row + 2).append("\">");
            for (int column = 0; column < HEADER.size(); column++) {
                int number = row * HEADER.size() + column;
                texts[number] = "<si><t>Colonne " + column + " de la ligne " + row + "</t></si>";
                rows.append("<c t=\"s\"><v>").append(number).append("</v></c>");
            }
            rows.append("</row>");
        }
        readInConstantMemory(RawWorkbook.of(rows.toString()).strings(texts).in(folder));
    }

    private static void readInConstantMemory(Path file) {
        long before = held();
        long start = System.nanoTime();
        long[] most = {0};
        int[] count = {0};
        TableReader.read(file, "long", Limits.USUAL).forEach(row -> {
            assertEquals("Colonne 19 de la ligne " + count[0], row.cell(19));
            if (++count[0] % (ROWS / 2) == 0) {
                most[0] = Math.max(most[0], held() - before);
            }
        });
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(ROWS, count[0]);
        assertTrue(most[0] < MOST_HELD, "held " + most[0] + " bytes");
        assertTrue(taken.compareTo(Duration.ofSeconds(30)) < 0, "took " + taken);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
