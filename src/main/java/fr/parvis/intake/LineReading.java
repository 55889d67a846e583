package fr.parvis.intake;

import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.SearchWords;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the cells of a line into what they say, with every cell that cannot be read. */
final class LineReading {

    /**
     * What a line says.
     *
     * @param number       null where it gives none
     * @param departmentId null where it names none and none was chosen for all
     * @param named        whether the line itself names it
     * @param fields       the fields it speaks of; null empties one
     * @param faults       what is wrong, by column
     */
    record Read(int line, String number, Long departmentId, boolean named, Map<DatasetField, Object> fields, List<FieldError> faults) {

        String title() {
            return (String) fields.get(DatasetField.TITLE);
        }
    }

    private final List<String> header;
    private final List<String> targets;
    private final ImportFormat format;
    private final Long otherwise;
    private final CellReading cells;
    private final Map<String, Long> departments = new HashMap<>();
    private final Locale locale;
    private final IntakeMessages say;

    LineReading(DatasetImport file, PeopleQueries people, Locale locale) {
        header = file.source.header();
        targets = file.targets();
        format = file.source.format;
        otherwise = file.department == null ? null : file.department.id;
        cells = new CellReading(locale, people.people(file.project.municipalityId()));
        for (DepartmentRow row : people.departments(file.project.municipalityId())) {
            departments.putIfAbsent(SearchWords.plain(row.name()), row.id());
            departments.put(SearchWords.plain(row.code()), row.id());
        }
        this.locale = locale;
        say = Words.in(IntakeMessages.class, locale);
    }

    CellReading cells() {
        return cells;
    }

    /** The name a person knows a column by. */
    String column(String target) {
        int place = targets.indexOf(target);
        return place < 0 ? "" : name(place);
    }

    Read read(ImportLine line) {
        List<String> texts = line.cells();
        Map<DatasetField, Object> fields = new LinkedHashMap<>();
        List<FieldError> faults = new ArrayList<>();
        String number = null;
        Long department = otherwise;
        boolean named = false;
        for (int place = 0; place < targets.size(); place++) {
            String target = targets.get(place);
            String cell = place < texts.size() ? texts.get(place) : "";
            if (target.equals(ColumnTargets.NUMBER)) {
                number = cell.isBlank() ? null : cell.strip();
            } else if (target.equals(ColumnTargets.DEPARTMENT)) {
                if (!cell.isBlank()) {
                    named = true;
                    department = departments.get(SearchWords.plain(cell));
                    if (department == null) {
                        faults.add(new FieldError(name(place), "department-unknown", say.departmentUnknown(cell.strip())));
                    }
                }
            } else if (!target.isEmpty()) {
                field(DatasetField.coded(target).orElseThrow(), place, cell, fields, faults);
            }
        }
        if (texts.size() > header.size()) {
            faults.add(new FieldError("", "too-many-cells", say.tooManyCells(texts.size(), header.size())));
        }
        return new Read(line.line, number, department, named, fields, faults);
    }

    private void field(DatasetField field, int place, String cell, Map<DatasetField, Object> fields, List<FieldError> faults) {
        if (cell.isBlank()) {
            if (format.emptyMeansNone()) {
                fields.put(field, null);
            }
            return;
        }
        Inputs inputs = new Inputs(locale);
        Object value = cells.read(field, "cell", cell, inputs);
        inputs.errors().forEach(error -> faults.add(new FieldError(name(place), error.code(), error.message())));
        if (value != null) {
            fields.put(field, value);
        }
    }

    private String name(int place) {
        return header.get(place).isEmpty() ? say.columnPlace(place + 1) : header.get(place);
    }
}
