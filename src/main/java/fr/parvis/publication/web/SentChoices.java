package fr.parvis.publication.web;

import fr.parvis.inventory.DatasetField;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.publication.DiffusionChoices;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody chose of the diffusion of datasets, read as each field wants to be read. */
final class SentChoices {

    private SentChoices() {
    }

    /** Those that a program's body names; null empties. */
    static Map<DatasetField, Object> of(JsonBody json) {
        Map<DatasetField, Object> read = new LinkedHashMap<>();
        for (DatasetField field : DiffusionChoices.FIELDS) {
            if (json.has(field.code())) {
                read.put(field, field.type().read(json.inputs(), field.code(),
                        field == DatasetField.CHANNEL ? json.joined(field.code()) : json.text(field.code())));
            }
        }
        return read;
    }

    /** Those that were filled in: an empty field leaves what each dataset has. */
    static Map<DatasetField, Object> filled(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<DatasetField, Object> read = whole(form, inputs);
        read.values().removeIf(value -> value == null);
        return read;
    }

    /** All that stand in the form: an empty field empties. */
    static Map<DatasetField, Object> whole(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<DatasetField, Object> read = new LinkedHashMap<>();
        for (DatasetField field : DiffusionChoices.FIELDS) {
            List<String> sent = form.get(field.code());
            if (sent != null) {
                read.put(field, field.type().read(inputs, field.code(), String.join(", ", sent)));
            }
        }
        return read;
    }
}
