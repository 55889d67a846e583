package fr.parvis.intake.web;

import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.ImportFault;
import fr.parvis.intake.ImportFormat;
import fr.parvis.intake.ImportLine;
import fr.parvis.intake.ImportState;
import fr.parvis.intake.LineOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as the API tells it.
 *
 * @param rows       lines of the file below its header that are not blank
 * @param added      lines that make a dataset
 * @param changed    lines that change one
 * @param duplicates lines that repeat a dataset of the same title and department, or an earlier line
 * @param errors     the first thousand, by line; {@code refused} counts the lines they stand on
 * @param columns    what each column of the file was taken for
 */
record ImportJson(long id, long projectId, String name, ImportFormat format, ImportState state, String encoding, String separator, String sheet,
        int rows, int added, int changed, int duplicates, int unchanged, int refused, List<Fault> errors, List<Column> columns, boolean applied,
        String receivedBy, Instant receivedAt, String appliedBy, Instant appliedAt) {

    /** What is wrong with a cell. */
    @Schema(name = "ImportFault")
    record Fault(int line, String column, String message) {
    }

    /** A column and the code of what it says; {@code ""} for nothing. */
    record Column(String name, String target) {
    }

    /** A line and what it comes to; {@code changes} by code of the field. */
    record ImportedLine(int line, LineOutcome outcome, Long datasetId, String number, String title, Integer otherLine,
            Map<String, ImportLine.Change> changes) {

        static ImportedLine of(ImportLine line) {
            return new ImportedLine(line.line, line.outcome(), line.datasetId(), line.number(), line.title(), line.otherLine(), line.changes());
        }
    }

    /** The body of a mapping. */
    record Mapping(List<String> targets, Long departmentId) {
    }

    /** The body of an application. */
    record Applied(Boolean mergeDuplicates) {
    }

    static ImportJson of(DatasetImport made, List<ImportFault> faults) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < made.targets().size(); i++) {
            columns.add(new Column(made.source.header().get(i), made.targets().get(i)));
        }
        var counts = made.counts();
        return new ImportJson(made.id, made.project.id, made.source.name, made.source.format, made.state(), made.source.encoding,
                made.source.separator, made.source.sheet, counts.rowsRead(), counts.added(), counts.changed(), counts.duplicates(),
                counts.unchanged(), counts.refused(), faults.stream().map(one -> new Fault(one.line, one.columnName, one.message)).toList(), columns,
                made.state() == ImportState.APPLIED, made.trace().receivedByName(), made.trace().receivedAt(), made.trace().appliedByName(),
                made.trace().appliedAt());
    }
}
