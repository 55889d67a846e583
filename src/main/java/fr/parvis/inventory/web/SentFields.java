package fr.parvis.inventory.web;

import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a dataset that somebody sent, read as each wants to be read. */
record SentFields(Map<DatasetField, Object> fields, Boolean withheld) {

    /** Those that a program's body names. */
    static SentFields of(JsonBody json) {
        Map<DatasetField, Object> read = new LinkedHashMap<>();
        for (DatasetField field : DatasetField.values()) {
            if (json.has(field.code())) {
                read.put(field, field.type().read(json.inputs(), field.code(), raw(json, field)));
            }
        }
        return new SentFields(read, json.flag("withheld"));
    }

    private static String raw(JsonBody json, DatasetField field) {
        return switch (field.type().kind()) {
            case FLAG -> {
                Boolean flag = json.flag(field.code());
                yield flag == null ? null : flag.toString();
            }
            case KEYWORDS, SEVERAL -> json.joined(field.code());
            default -> json.text(field.code());
        };
    }

    /** Those that stand in a form; one of several boxes is sent under the same name again. */
    static SentFields of(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<DatasetField, Object> read = new LinkedHashMap<>();
        for (DatasetField field : DatasetField.values()) {
            List<String> sent = form.get(field.code());
            if (sent != null) {
                read.put(field, field.type().read(inputs, field.code(), String.join(", ", sent)));
            }
        }
        return new SentFields(read, form.containsKey("withheldAsked") ? "true".equals(form.getFirst("withheld")) : null);
    }

    DatasetChange change(Long departmentId) {
        return new DatasetChange(fields, departmentId, withheld);
    }
}
