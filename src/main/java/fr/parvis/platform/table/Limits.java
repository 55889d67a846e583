package fr.parvis.platform.table;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes      size of the file as sent
 * @param expandedBytes  what a compressed file may come to, all that is read of it together
 * @param expansion      how many times larger than compressed one part of it may get
 * @param columns        columns of the table, and filled cells of any row
 * @param rows           rows below the header that are not blank
 * @param cellCharacters length of one cell; the usual one is what Excel can hold
 */
public record Limits(long fileBytes, long expandedBytes, int expansion, int columns, int rows, int cellCharacters) {

    public static final long MEGABYTE = 1L << 20;

    public static final Limits USUAL = new Limits(20 * MEGABYTE, 200 * MEGABYTE, 200, 256, 100_000, 32_767);

    public Limits withRows(int most) {
        return new Limits(fileBytes, expandedBytes, expansion, columns, most, cellCharacters);
    }

    public Limits withFileBytes(long most) {
        return new Limits(most, expandedBytes, expansion, columns, rows, cellCharacters);
    }

    public Limits withExpandedBytes(long most) {
        return new Limits(fileBytes, most, expansion, columns, rows, cellCharacters);
    }

    /** The longest a cell may be as workbooks write it, each character perhaps as {@code _x000D_}. */
    int encodedCharacters() {
        return 7 * cellCharacters;
    }

    /** Rounded up: what is just above a limit does not read as equal to it. */
    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
