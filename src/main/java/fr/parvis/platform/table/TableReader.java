package fr.parvis.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file somebody sent as a table, whatever it turns out to be: its first bytes decide, never its name. */
public final class TableReader {

    private TableReader() {
    }

    /**
     * Reads as far as the header. A file that is no table, or larger than the limits, ends in a {@link TableRefusal.Refused}.
     *
     * @param name what the file is called by whoever sent it
     */
    public static TableFile read(Path file, String name, Limits limits) {
        try {
            long bytes = Files.size(file);
            if (bytes > limits.fileBytes()) {
                throw new TableRefusal.Refused(new TableRefusal.FileTooLarge(bytes, limits.fileBytes()));
            }
            return new TableFile(name, source(file, limits), limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RowSource source(Path file, Limits limits) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (start.length == 0) {
            throw new TableRefusal.Refused(new TableRefusal.Empty());
        }
        if (TextEncoding.startsWith(start, '%', 'P', 'D', 'F')) {
            throw new TableRefusal.Refused(new TableRefusal.NotATable(TableRefusal.Kind.PDF));
        }
        return CsvSource.of(file, limits);
    }
}
