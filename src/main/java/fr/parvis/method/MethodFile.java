package fr.parvis.method;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One file of the method: CSV in UTF-8, lines that start with {@code #} are comments, the first other line names the columns. What is
 * wrong is added to the faults, and reading goes on as far as it can.
 */
final class MethodFile {

    private final String path;
    private final List<String> columns;
    private final List<MethodFault> faults;
    private final List<MethodRow> rows = new ArrayList<>();
    private long lastLine;

    MethodFile(String path, List<String> columns, Function<String, InputStream> source, List<MethodFault> faults) {
        this.path = path;
        this.columns = columns;
        this.faults = faults;
        String text = text(source);
        if (text != null) {
            parse(text);
        }
    }

    List<MethodRow> rows() {
        return rows;
    }

    /** Says that something is not there: on the last line read, after which it is looked for in vain. */
    void missing(String message) {
        faults.add(new MethodFault(path, lastLine, message));
    }

    private String text(Function<String, InputStream> source) {
        try (InputStream in = source.apply(path)) {
            if (in == null) {
                missing("the file is missing");
                return null;
            }
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            CharBuffer text = CharBuffer.allocate(bytes.remaining());
            CoderResult result = UTF_8.newDecoder().decode(bytes, text, true);
            text.flip();
            if (result.isError()) {
                long line = text.chars().filter(c -> c == '\n').count() + 1;
                faults.add(new MethodFault(path, line, "not readable as UTF-8"));
                return null;
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private void parse(String text) {
        boolean headed = false;
        try (CsvReader<CsvRecord> records = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                .allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            for (CsvRecord csv : records) {
                lastLine = csv.getStartingLineNumber();
                if (headed) {
                    add(csv);
                } else if (csv.getFields().equals(columns)) {
                    headed = true;
                } else {
                    fault("the columns must be " + String.join(",", columns));
                    return;
                }
            }
        } catch (CsvParseException e) {
            lastLine++;
            fault("not readable as CSV from here on (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        if (!headed) {
            fault("the file is empty");
        }
    }

    private void add(CsvRecord csv) {
        if (csv.getFieldCount() == columns.size()) {
            rows.add(new MethodRow(path, lastLine, columns, csv.getFields(), faults));
        } else {
            fault(csv.getFieldCount() + " values, where the columns are " + columns.size());
        }
    }

    private void fault(String message) {
        faults.add(new MethodFault(path, lastLine, message));
    }
}
