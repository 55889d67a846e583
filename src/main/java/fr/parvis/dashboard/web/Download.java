package fr.parvis.dashboard.web;

import fr.parvis.platform.table.TableWriter;
import fr.parvis.platform.web.Csvs;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A table as it is shown, to take away. */
record Download(String name, List<String> headers, List<List<?>> rows) {

    Response csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(TableWriter.csv(out, headers));
        return Csvs.attachment(out, Csvs.TYPE, name + ".csv");
    }

    Response xlsx(String sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(TableWriter.xlsx(out, sheet, headers));
        return Csvs.attachment(out, Csvs.WORKBOOK, name + ".xlsx");
    }

    private void write(TableWriter table) {
        try (table) {
            rows.forEach(table::row);
        }
    }
}
