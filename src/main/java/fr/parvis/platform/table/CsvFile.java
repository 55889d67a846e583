package fr.parvis.platform.table;

import fr.parvis.platform.Csv;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file on its way out. */
final class CsvFile implements TableWriter {

    private final Csv csv;

    CsvFile(OutputStream out, List<String> header) {
        csv = new Csv(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), header.toArray(String[]::new));
    }

    @Override
    public void row(List<?> cells) {
        csv.row(cells.stream().map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell).toArray());
    }

    @Override
    public void close() {
        csv.flush();
    }
}
