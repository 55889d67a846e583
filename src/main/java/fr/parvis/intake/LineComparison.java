package fr.parvis.intake;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetLaw;
import fr.parvis.inventory.FieldType;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says of each line, one after the other, what it comes to beside the inventory and the lines before it. */
final class LineComparison {

    private final InventoryIndex index;
    private final LineReading reading;
    private final ImportFormat format;
    private final IntakeMessages say;
    private final InventoryMessages inventory;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();

    LineComparison(InventoryIndex index, LineReading reading, ImportFormat format, Locale locale) {
        this.index = index;
        this.reading = reading;
        this.format = format;
        say = Words.in(IntakeMessages.class, locale);
        inventory = Words.in(InventoryMessages.class, locale);
    }

    /** The dataset that a line may speak of, to be loaded before it is settled; null for none. */
    InventoryIndex.Ref mayMean(LineReading.Read read) {
        InventoryIndex.Ref numbered = index.numbered(read.number());
        return numbered != null || read.title() == null ? numbered : index.titled(read.departmentId(), read.title());
    }

    /** Writes the outcome into the line; answers what is wrong with it. */
    List<FieldError> settle(ImportLine line, LineReading.Read read, Map<Long, Dataset> datasets) {
        List<FieldError> faults = new ArrayList<>(read.faults());
        InventoryIndex.Ref ref = mayMean(read);
        Dataset dataset = ref == null ? null : datasets.get(ref.id());
        boolean numbered = index.numbered(read.number()) != null;
        if (read.number() != null && !numbered && format.numbersAreOurs()) {
            faults.add(new FieldError(reading.column(ColumnTargets.NUMBER), "number-unknown", say.numberUnknown(read.number())));
        }
        if (dataset == null && read.departmentId() == null && faults.stream().noneMatch(fault -> fault.code().equals("department-unknown"))) {
            faults.add(new FieldError(reading.column(ColumnTargets.DEPARTMENT), "department-missing", say.departmentMissing()));
        }
        boolean titleless = dataset == null ? read.title() == null : read.fields().containsKey(DatasetField.TITLE) && read.title() == null;
        if (titleless && faults.stream().noneMatch(fault -> fault.pointer().equals(reading.column(ColumnTargets.TITLE)))) {
            faults.add(new FieldError(reading.column(ColumnTargets.TITLE), "title-missing",
                    inventory.reason(Reason.TITLE_MISSING)));
        }
        Integer earlier = earlier(line, read, ref, numbered);
        Map<String, ImportLine.Change> changes = changes(read, dataset, numbered);
        checkDates(read, dataset, faults);
        checkWave(read, dataset, faults);
        checkTitle(read, ref, numbered, faults);
        String called = read.title() != null ? read.title() : dataset == null ? null : dataset.names.title;
        line.comesTo(outcome(faults, earlier, ref, numbered, changes), dataset, called, earlier, faults.isEmpty() ? changes : Map.of());
        return faults;
    }

    private static LineOutcome outcome(List<FieldError> faults, Integer earlier, InventoryIndex.Ref ref, boolean numbered,
            Map<String, ImportLine.Change> changes) {
        if (!faults.isEmpty()) {
            return LineOutcome.REFUSED;
        }
        if (earlier != null || ref != null && !numbered) {
            return LineOutcome.DUPLICATE;
        }
        return ref == null ? LineOutcome.ADDED : changes.isEmpty() ? LineOutcome.UNCHANGED : LineOutcome.CHANGED;
    }

    /** The line before this one that names the same dataset; null for none. */
    private Integer earlier(ImportLine line, LineReading.Read read, InventoryIndex.Ref ref, boolean numbered) {
        Integer same = ref == null ? null : numbers.putIfAbsent(ref.number(), line.line);
        if (same == null && !numbered && read.title() != null && read.departmentId() != null) {
            same = titles.putIfAbsent(InventoryIndex.key(read.departmentId(), read.title()), line.line);
        }
        return same;
    }

    private Map<String, ImportLine.Change> changes(LineReading.Read read, Dataset dataset, boolean numbered) {
        Map<String, ImportLine.Change> changes = new LinkedHashMap<>();
        read.fields().forEach((field, value) -> {
            String before = dataset == null ? null : field.written(dataset);
            String after = field.type().write(value);
            boolean emptied = after == null && (!numbered || leftTown(field, dataset));
            if (!Objects.equals(before, after) && !emptied && !(dataset != null && !numbered && field == DatasetField.TITLE)) {
                changes.put(field.code(), new ImportLine.Change(before, after));
            }
        });
        Long held = dataset == null ? null : dataset.department.id;
        if (read.departmentId() != null && !read.departmentId().equals(held) && (dataset == null || numbered && read.named())) {
            changes.put(ColumnTargets.DEPARTMENT, new ImportLine.Change(held == null ? null : held.toString(), read.departmentId().toString()));
        }
        return changes;
    }

    /** Whoever has no role left in the town has no address in its exports either: an empty cell says nothing of them. */
    private boolean leftTown(DatasetField field, Dataset dataset) {
        return field.type().kind() == FieldType.Kind.PERSON && dataset != null && !reading.cells().knows((Long) field.value(dataset));
    }

    private void checkDates(LineReading.Read read, Dataset dataset, List<FieldError> faults) {
        LocalDate start = day(DatasetField.TEMPORAL_START, read, dataset);
        LocalDate end = day(DatasetField.TEMPORAL_END, read, dataset);
        if (start != null && end != null && end.isBefore(start)) {
            faults.add(new FieldError(reading.column(DatasetField.TEMPORAL_END.code()), "end-before-start", inventory.reason(Reason.END_BEFORE_START)));
        }
    }

    /** No line enters a wave on which an opinion must first be given. */
    private void checkWave(LineReading.Read read, Dataset dataset, List<FieldError> faults) {
        Object wave = read.fields().get(DatasetField.WAVE);
        if (wave == null || dataset != null && wave.equals(dataset.release.wave)) {
            return;
        }
        Integer level = (Integer) (read.fields().containsKey(DatasetField.PERSONAL_DATA_LEVEL) ? read.fields().get(DatasetField.PERSONAL_DATA_LEVEL)
                : dataset == null ? null : dataset.law.personalDataLevel);
        if (dataset == null ? DatasetLaw.sensitive(level) : dataset.toBeExamined(level)) {
            faults.add(new FieldError(reading.column(DatasetField.WAVE.code()), "to-examine", inventory.reason(Reason.WAVE_TO_EXAMINE)));
        }
    }

    private static LocalDate day(DatasetField field, LineReading.Read read, Dataset dataset) {
        return (LocalDate) (read.fields().containsKey(field) ? read.fields().get(field) : dataset == null ? null : field.value(dataset));
    }

    /** A dataset that is renamed may not take the title of another one of its department. */
    private void checkTitle(LineReading.Read read, InventoryIndex.Ref ref, boolean numbered, List<FieldError> faults) {
        if (!numbered || read.title() == null) {
            return;
        }
        InventoryIndex.Ref other = index.titled(read.departmentId() == null ? ref.departmentId() : read.departmentId(), read.title());
        if (other != null && other.id() != ref.id()) {
            faults.add(new FieldError(reading.column(ColumnTargets.TITLE), "same-title", say.sameTitle(other.number())));
        }
    }
}
