package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.FieldNeed;
import fr.parvis.inventory.FieldSection;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.DatasetPageMessages;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a dataset as they are read on its page and typed into its form. */
final class Controls {

    /** A field to be read: {@code value} in the reader's language, null when it is empty; {@code missing} when it is needed. */
    record Line(String label, String value, boolean missing) {
    }

    /** A field to be typed. {@code kind} is that of {@link fr.parvis.inventory.FieldType}. */
    record Control(String name, String label, String kind, String value, List<String> values, List<Choice> choices, String hint, String error) {

        public boolean longText() {
            return kind.equals("TEXT") && List.of("description", "updateObject", "reuseConditions", "postponedReason", "internalNotes").contains(name);
        }
    }

    /** A part of the sheet. */
    record Part(String title, List<Line> lines, List<Control> controls) {

        /** What is written, and what ought to be. */
        public List<Line> shown() {
            return lines.stream().filter(line -> line.value() != null || line.missing()).toList();
        }

        /** Names of the fields that nobody needs to have filled in. */
        public String empty() {
            return lines.stream().filter(line -> line.value() == null && !line.missing()).map(Line::label).collect(Collectors.joining(", "));
        }
    }

    private final Locale locale;
    private final InventoryMessages say;
    private final InventoryWords words;
    private final Map<Long, String> people;

    Controls(Locale locale, List<PersonRow> people) {
        this.locale = locale;
        this.say = Words.in(InventoryMessages.class, locale);
        this.words = InventoryWords.in(locale);
        this.people = people.stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    List<Part> parts(Dataset dataset, Forms form) {
        return Arrays.stream(FieldSection.values()).map(section -> new Part(say.section(section),
                DatasetField.in(section).stream().map(field -> line(field, dataset)).toList(),
                DatasetField.in(section).stream().map(field -> control(field, dataset, form)).toList())).toList();
    }

    private Line line(DatasetField field, Dataset dataset) {
        Object value = field.value(dataset);
        return new Line(say.field(field), words.written(field, field.written(dataset), people), value == null && field.need() == FieldNeed.INVENTORY);
    }

    private String flag(boolean value) {
        DatasetPageMessages page = Words.in(DatasetPageMessages.class, locale);
        return value ? page.yes() : page.no();
    }

    private Control control(DatasetField field, Dataset dataset, Forms form) {
        String kept = field.written(dataset);
        List<String> typed = form.typed().get(field.code());
        List<String> values = typed != null ? typed : kept == null ? List.of() : List.of(kept.split(", "));
        return new Control(field.code(), say.field(field), field.type().kind().name(), form.value(field.code(), kept), values, choices(field), null,
                form.error(field.code()));
    }

    private List<Choice> choices(DatasetField field) {
        return switch (field.type().kind()) {
            case ONE -> Arrays.stream(field.type().choices().getEnumConstants()).map(one -> Choice.of(field.type().write(one), words.of(one))).toList();
            case SEVERAL -> Arrays.stream(field.type().choices().getEnumConstants()).map(one -> Choice.of(one.name(), words.of(one))).toList();
            case PERSON -> people.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())).toList();
            case FLAG -> List.of(Choice.of("true", flag(true)), Choice.of("false", flag(false)));
            default -> List.of();
        };
    }
}
