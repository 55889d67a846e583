package fr.parvis.inventory;

import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The inventory as a table that people edit in a spreadsheet and give back: number, department code, then every field of
 * {@link DatasetField} under its French name; people by their address, lists and days as {@link FieldType#write} writes them.
 */
public final class InventoryExport {

    public static final String NUMBER = "Identifiant";
    public static final String DEPARTMENT = "Code du service";

    private final Map<Long, String> addresses;

    /** @param people everybody of the town, since people are written by their address */
    public InventoryExport(List<PersonRow> people) {
        addresses = people.stream().collect(Collectors.toMap(PersonRow::id, PersonRow::email, (a, b) -> a));
    }

    /** The names of the columns: the same in every language, so that a file can be given back anywhere. */
    public static List<String> headers() {
        InventoryMessages say = Words.in(InventoryMessages.class, Locale.FRENCH);
        List<String> headers = new ArrayList<>(List.of(NUMBER, DEPARTMENT));
        Arrays.stream(DatasetField.values()).map(say::field).forEach(headers::add);
        return headers;
    }

    /** The cells of a dataset: texts, days, numbers; null is empty. */
    public List<Object> row(Dataset dataset) {
        List<Object> cells = new ArrayList<>(List.of(dataset.number, dataset.department.code));
        for (DatasetField field : DatasetField.values()) {
            cells.add(cell(field, dataset));
        }
        return cells;
    }

    private Object cell(DatasetField field, Dataset dataset) {
        Object value = field.value(dataset);
        if (value == null) {
            return null;
        }
        return switch (field.type().kind()) {
            case PERSON -> addresses.get((Long) value);
            case FLAG -> Boolean.TRUE.equals(value) ? "oui" : "non";
            case DAY, NUMBER -> value;
            default -> field.written(dataset);
        };
    }
}
