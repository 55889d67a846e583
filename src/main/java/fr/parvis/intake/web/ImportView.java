package fr.parvis.intake.web;

import fr.parvis.intake.ColumnTargets;
import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.ImportFault;
import fr.parvis.intake.ImportFormat;
import fr.parvis.intake.ImportLine;
import fr.parvis.intake.ImportState;
import fr.parvis.intake.IntakeMessages;
import fr.parvis.intake.IntakePageMessages;
import fr.parvis.intake.LineOutcome;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.FieldType;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.platform.Dates;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.table.CellGuess;
import fr.parvis.platform.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An import as its page shows it. */
record ImportView(ImportRow row, long projectId, String project, boolean open, boolean unmapped, boolean applied, String readAs, String separator, int rowsRead,
        boolean any, String done, List<Column> columns, List<Choice> targets, boolean mapsOpen, List<Fault> faults, PageOf<Line> lines,
        Long departmentId, List<Tile> tiles) {

    /** Names by id of what lines speak of. */
    record Names(Map<Long, String> people, Map<Long, String> departments, Locale locale) {

        /** A value as a reader knows it. */
        String of(String target, String value) {
            return value == null ? null : target.equals(ColumnTargets.DEPARTMENT) ? departments.getOrDefault(Long.valueOf(value), value)
                    : InventoryWords.in(locale).written(DatasetField.coded(target).orElseThrow(), value, people);
        }
    }

    /** How many lines come to one thing, and where they are listed. */
    record Tile(String label, int figure, String path) {
    }

    /** A column of the file with some of what it holds; {@code dates} says how the first of its dates is read, null where it holds none. */
    record Column(String field, String name, String sample, String target, String dates) {
    }

    /** What is wrong with a cell. */
    record Fault(int line, String column, String message) {
    }

    /** A line of the file and what it comes to. */
    record Line(int line, String outcome, String kind, Long datasetId, String number, String title, Integer otherLine, List<Change> changes) {
    }

    /** A field that changes. */
    record Change(String field, String before, String after) {
    }

    static ImportView of(DatasetImport one, List<ImportFault> faults, List<List<String>> sample, PageOf<ImportLine> lines,
            Names names, String done, Locale locale) {
        IntakePageMessages page = Words.in(IntakePageMessages.class, locale);
        IntakeMessages say = Words.in(IntakeMessages.class, locale);
        String format = say.format(one.source.format);
        String readAs = one.source.sheet.isEmpty() ? page.readAs(format, one.source.encoding) : page.readAsSheet(format, one.source.sheet);
        boolean open = one.state() == ImportState.UNMAPPED || one.state() == ImportState.PROPOSED;
        return new ImportView(ImportRow.of(one, locale), one.project.id, one.project.title, open, one.state() == ImportState.UNMAPPED, one.state() == ImportState.APPLIED, readAs,
                one.source.separator.equals("\t") ? "⇥" : one.source.separator, one.counts().rowsRead(), one.counts().any(), done,
                columns(one, sample, say, locale), targets(say, locale), one.state() == ImportState.UNMAPPED || one.source.format == ImportFormat.TABLE,
                faults.stream().map(fault -> new Fault(fault.line, fault.columnName, fault.message)).toList(),
                lines.map(line -> line(line, names, say, locale)), one.department == null ? null : one.department.id, tiles(one, say));
    }

    private static List<Tile> tiles(DatasetImport one, IntakeMessages say) {
        var counts = one.counts();
        return List.of(tile(say, LineOutcome.ADDED, counts.added()), tile(say, LineOutcome.CHANGED, counts.changed()),
                tile(say, LineOutcome.DUPLICATE, counts.duplicates()), tile(say, LineOutcome.UNCHANGED, counts.unchanged()),
                tile(say, LineOutcome.REFUSED, counts.refused()));
    }

    private static Tile tile(IntakeMessages say, LineOutcome outcome, int figure) {
        return new Tile(say.outcome(outcome), figure, "?outcome=" + outcome + "#lines");
    }

    private static List<Column> columns(DatasetImport one, List<List<String>> sample, IntakeMessages say, Locale locale) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < one.targets().size(); i++) {
            int place = i;
            List<String> cells = sample.stream().map(row -> place < row.size() ? row.get(place).strip() : "").filter(cell -> !cell.isEmpty()).toList();
            String holds = cells.stream().map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell).distinct()
                    .collect(Collectors.joining(" · "));
            String name = one.source.header().get(i);
            columns.add(new Column("target-" + i, name.isEmpty() ? say.columnPlace(i + 1) : name, holds, one.targets().get(i),
                    dates(one.targets().get(i), cells, locale)));
        }
        return columns;
    }

    /** Whether 03/04 is in March or in April is a guess: it is shown where it can be seen to be wrong. */
    private static String dates(String target, List<String> cells, Locale locale) {
        return DatasetField.coded(target).filter(field -> field.type().kind() == FieldType.Kind.DAY)
                .flatMap(field -> cells.stream().flatMap(cell -> CellGuess.date(cell).stream()
                        .map(read -> Words.in(IntakePageMessages.class, locale).dateRead(cell, Dates.fullDate(read.date(), locale)))).findFirst())
                .orElse(null);
    }

    private static List<Choice> targets(IntakeMessages say, Locale locale) {
        return ColumnTargets.all().stream().map(target -> Choice.of(target, called(target, say, locale))).toList();
    }

    private static String called(String target, IntakeMessages say, Locale locale) {
        return target.equals(ColumnTargets.NUMBER) ? say.numberTarget()
                : target.equals(ColumnTargets.DEPARTMENT) ? say.departmentTarget()
                : Words.in(InventoryMessages.class, locale).field(DatasetField.coded(target).orElseThrow());
    }

    private static Line line(ImportLine line, Names names, IntakeMessages say, Locale locale) {
        String kind = switch (line.outcome()) {
            case REFUSED -> "bad";
            case DUPLICATE -> "warn";
            case ADDED -> "good";
            default -> "note";
        };
        return new Line(line.line, say.outcome(line.outcome()), kind, line.datasetId(), line.number(), line.title(), line.otherLine(),
                line.changes().entrySet().stream().map(entry -> new Change(called(entry.getKey(), say, locale),
                        names.of(entry.getKey(), entry.getValue().before()),
                        names.of(entry.getKey(), entry.getValue().after()))).toList());
    }
}
