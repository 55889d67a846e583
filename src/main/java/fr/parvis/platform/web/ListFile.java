package fr.parvis.platform.web;

import fr.parvis.platform.Clocks;
import fr.parvis.platform.table.TableWriter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * A list as a file to download, written once whatever the format: its address ends with {@link #FORMAT}. CSV is for programs, the workbook for
 * people; in neither does a cell run as a formula.
 */
public final class ListFile {

    /** How the address of a list's file ends. */
    public static final String FORMAT = ".{format:csv|xlsx}";

    private final String name;
    private final boolean workbook;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TableWriter table;

    /**
     * @param format  {@code csv} or {@code xlsx}
     * @param name    of the file, without its suffix
     * @param headers of the columns, in the reader's language
     */
    public ListFile(String format, String name, String... headers) {
        this(format, name, List.of(headers));
    }

    public ListFile(String format, String name, List<String> headers) {
        this.name = name;
        workbook = format.equals("xlsx");
        table = workbook ? TableWriter.xlsx(out, name, headers) : TableWriter.csv(out, headers);
    }

    /** One line: texts, numbers, booleans, days, instants; null is empty. */
    public void row(Object... cells) {
        table.row(workbook ? Arrays.stream(cells).map(ListFile::shown).toList() : Arrays.asList(cells));
    }

    /** The file, which is then complete. */
    public Response file() {
        table.close();
        return Response.ok(out.toByteArray(), workbook ? Csvs.WORKBOOK : Csvs.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"").build();
    }

    /** People read an instant as the hour it was here. */
    private static Object shown(Object cell) {
        return cell instanceof Instant instant ? LocalDateTime.ofInstant(instant, Clocks.PARIS).truncatedTo(ChronoUnit.SECONDS) : cell;
    }
}
