package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files for the tests of this package, and what is read of them. */
final class Tables {

    private Tables() {
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "table", ""), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static TableFile read(Path file) {
        return TableReader.read(file, "tableau", Limits.USUAL);
    }

    static List<TableRow> rows(TableFile table) {
        List<TableRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    static List<List<String>> cells(TableFile table) {
        return rows(table).stream().map(TableRow::cells).toList();
    }

    /** What reading the file through is refused for. */
    static TableRefusal refusal(Path file, Limits limits) {
        return assertThrows(TableRefusal.Refused.class, () -> rows(TableReader.read(file, "tableau", limits))).refusal();
    }

    static TableRefusal refusal(Path file) {
        return refusal(file, Limits.USUAL);
    }
}
