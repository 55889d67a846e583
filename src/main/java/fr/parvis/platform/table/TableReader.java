package fr.parvis.platform.table;

import java.io.BufferedInputStream;
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
     * Reads as far as the header; of a workbook, the first sheet that is not hidden. A file that is no table, or larger than the limits, ends in a
     * {@link TableRefusal.Refused}.
     *
     * @param name what the file is called by whoever sent it
     */
    public static TableFile read(Path file, String name, Limits limits) {
        return read(file, name, limits, null);
    }

    /** @param sheet name of the sheet of a workbook, {@code null} for the first */
    public static TableFile read(Path file, String name, Limits limits, String sheet) {
        try {
            long bytes = Files.size(file);
            if (bytes > limits.fileBytes()) {
                throw new TableRefusal.Refused(new TableRefusal.FileTooLarge(bytes, limits.fileBytes()));
            }
            return new TableFile(name, source(file, limits, sheet), limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RowSource source(Path file, Limits limits, String sheet) throws IOException {
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
        if (TextEncoding.startsWith(start, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            throw new TableRefusal.Refused(isEncrypted(file) ? new TableRefusal.Encrypted()
                    : new TableRefusal.NotATable(TableRefusal.Kind.OLD_WORKBOOK));
        }
        boolean zip = TextEncoding.startsWith(start, 'P', 'K', 3, 4) || TextEncoding.startsWith(start, 'P', 'K', 5, 6);
        return zip ? XlsxSource.of(file, limits, sheet) : CsvSource.of(file, limits);
    }

    /** Office puts a workbook behind a password into the container of its old formats, as a stream of this name. */
    private static boolean isEncrypted(Path file) throws IOException {
        String name = "EncryptedPackage";
        int found = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int low = in.read(); low >= 0 && found < name.length(); low = in.read()) {
                if (low == name.charAt(found)) {
                    found++;
                } else if (low != 0) {
                    found = low == name.charAt(0) ? 1 : 0;
                }
            }
        }
        return found == name.length();
    }
}
