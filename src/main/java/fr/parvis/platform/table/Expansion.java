package fr.parvis.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a compressed file while it is read, whatever sizes it declares, and ends the reading of one that grows too much. */
final class Expansion {

    /** Small parts may grow as they like: a sheet of blanks compresses a thousandfold. */
    private static final long HARMLESS = Limits.MEGABYTE;

    private final Limits limits;
    private final long fileBytes;
    private long total;

    Expansion(Limits limits, long fileBytes) {
        this.limits = limits;
        this.fileBytes = fileBytes;
    }

    /** @param compressed what the file declares for this part: believed only as far as the file is long */
    InputStream counted(InputStream expanded, long compressed) {
        long size = compressed < 0 ? fileBytes : Math.min(Math.max(1, compressed), fileBytes);
        return new FilterInputStream(expanded) {

            private long part;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int most) throws IOException {
                int read = super.read(buffer, offset, most);
                part += Math.max(0, read);
                total += Math.max(0, read);
                if (total > limits.expandedBytes() || part > HARMLESS && part / limits.expansion() > size) {
                    throw tooMuch();
                }
                return read;
            }
        };
    }

    TableRefusal.Refused tooMuch() {
        return new TableRefusal.Refused(new TableRefusal.ExpandsTooMuch(limits.expandedBytes()));
    }
}
