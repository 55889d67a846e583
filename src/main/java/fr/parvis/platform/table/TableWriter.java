package fr.parvis.platform.table;

import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row, in constant memory. No cell of it runs as a formula, and {@link TableReader} reads every cell as it was given. */
public interface TableWriter extends AutoCloseable {

    /** One row: texts, numbers, booleans, dates with or without a time; {@code null} is empty. */
    void row(List<?> cells);

    /** Ends the file. The stream it went to stays open. */
    @Override
    void close();

    /** For any program: UTF-8 with its mark, {@code ;} between cells, dates as ISO 8601 writes them. */
    static TableWriter csv(OutputStream out, List<String> header) {
        return new CsvFile(out, header);
    }

    /** For people. */
    static TableWriter xlsx(OutputStream out, String sheet, List<String> header) {
        return new Workbook(out, sheet, header);
    }
}
