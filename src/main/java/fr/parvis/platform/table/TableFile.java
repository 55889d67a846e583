package fr.parvis.platform.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A table whose header has been read. Its rows are read from the file each time they are asked for, so the file must still be there. */
public final class TableFile {

    private final String name;
    private final RowSource source;
    private final Limits limits;
    private final TableRow header;

    TableFile(String name, RowSource source, Limits limits) {
        this.name = name;
        this.source = source;
        this.limits = limits;
        header = Header.of(source);
    }

    /** The name the file was sent under. */
    public String name() {
        return name;
    }

    public TableFormat format() {
        return source instanceof CsvSource ? TableFormat.CSV : TableFormat.XLSX;
    }

    /** How its text is encoded; a workbook's is always UTF-8. */
    public Charset encoding() {
        return source instanceof CsvSource csv ? csv.encoding().charset() : StandardCharsets.UTF_8;
    }

    /** What stands between the cells of a CSV file, empty for a workbook. */
    public OptionalInt separator() {
        return source instanceof CsvSource csv ? OptionalInt.of(csv.separator().character()) : OptionalInt.empty();
    }

    /** Names of the sheets of a workbook that are not hidden, none for a CSV file. */
    public List<String> sheets() {
        return source instanceof XlsxSource workbook ? workbook.sheets() : List.of();
    }

    /** The sheet that is read, {@code ""} in a CSV file. */
    public String sheet() {
        return source instanceof XlsxSource workbook ? workbook.sheet() : "";
    }

    /** Names of the columns without spaces around them, {@code ""} where a column has none. */
    public List<String> header() {
        return header.cells();
    }

    /** The line of the file that names the columns: not the first where a title stands above. */
    public int headerLine() {
        return header.line();
    }

    /** Gives every row below the header that is not blank. May still end in a {@link TableRefusal.Refused}: the file is read as it goes. */
    public void forEach(RowVisitor visitor) {
        int[] count = {0};
        source.each(row -> {
            if (row.line() > header.line() && !isBlank(row)) {
                if (++count[0] > limits.rows()) {
                    throw new TableRefusal.Refused(new TableRefusal.TooManyRows(row.line(), limits.rows()));
                }
                visitor.row(asWideAsTheHeader(row));
            }
            return true;
        });
    }

    /** The first rows, to show what the table looks like. */
    public List<TableRow> first(int most) {
        List<TableRow> rows = new ArrayList<>();
        source.each(row -> {
            if (row.line() > header.line() && !isBlank(row) && rows.size() < most) {
                rows.add(asWideAsTheHeader(row));
            }
            return rows.size() < most;
        });
        return rows;
    }

    static boolean isBlank(TableRow row) {
        return row.cells().stream().allMatch(String::isBlank);
    }

    private TableRow asWideAsTheHeader(TableRow row) {
        int width = row.cells().size();
        while (width > header.cells().size() && row.cell(width - 1).isBlank()) {
            width--;
        }
        List<String> cells = new ArrayList<>(row.cells().subList(0, width));
        while (cells.size() < header.cells().size()) {
            cells.add("");
        }
        return new TableRow(row.line(), List.copyOf(cells));
    }
}
