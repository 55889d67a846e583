package fr.parvis.platform.web;

import fr.parvis.platform.Csv;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;

/** A table as a file to download. */
public final class Csvs {

    public static final String TYPE = "text/csv;charset=UTF-8";

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Csvs() {
    }

    public static Response attachment(ByteArrayOutputStream file, String type, String fileName) {
        return Response.ok(file.toByteArray(), type).header("Content-Disposition", "attachment; filename=\"" + fileName + "\"").build();
    }

    public static Response attachment(Csv table, String fileName) {
        return Response.ok(table.toString(), TYPE).header("Content-Disposition", "attachment; filename=\"" + fileName + "\"").build();
    }
}
