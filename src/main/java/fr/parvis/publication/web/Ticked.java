package fr.parvis.publication.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The datasets that somebody chose for, each with the version it was read at; null when nobody said. */
final class Ticked {

    private Ticked() {
    }

    /** The boxes {@code datasetIds} of a form; {@code version-7} is the version of dataset 7. */
    static Map<Long, Long> of(MultivaluedMap<String, String> form, Inputs inputs) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        for (String raw : form.getOrDefault("datasetIds", List.of())) {
            Long id = inputs.id("datasetIds", raw);
            if (id != null) {
                versions.put(id, inputs.id("datasetIds", form.getFirst("version-" + id)));
            }
        }
        return versions;
    }

    /** The list {@code datasetIds} of a program's body, with {@code versions} by id where it gives them. */
    static Map<Long, Long> of(JsonBody json, int most) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        List<Long> ids = json.inputs().needed("datasetIds", json.ids("datasetIds", most));
        JsonBody seen = json.object("versions");
        if (ids != null) {
            ids.forEach(id -> versions.put(id, seen == null ? null : json.inputs().id(seen.path(id.toString()), seen.text(id.toString()))));
        }
        return versions;
    }
}
