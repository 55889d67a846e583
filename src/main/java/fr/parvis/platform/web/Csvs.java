package fr.parvis.platform.web;

import fr.parvis.platform.Csv;
import jakarta.ws.rs.core.Response;

/** A table as a file to download. */
public final class Csvs {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private Csvs() {
    }

    public static Response attachment(Csv table, String fileName) {
        return Response.ok(table.toString(), TYPE).header("Content-Disposition", "attachment; filename=\"" + fileName + "\"").build();
    }
}
