package fr.parvis.inventory;

import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything a head reads of a dataset, by field: what a visa covers. Two snapshots with one fingerprint say the same.
 *
 * @param values texts by code of the field; a field that is empty is absent
 */
public record DatasetSnapshot(Map<String, String> values) {

    /** A field that is no longer what it was; null is empty. */
    public record Difference(String code, String before, String after) {
    }

    private static final String DEPARTMENT = "department";
    private static final String OPENNESS = "openness";

    /** The text the openness rests on: the public reads it beside the dataset. */
    private static final String ARTICLE = "opennessArticle";

    public static DatasetSnapshot of(Dataset dataset) {
        Map<String, String> values = new TreeMap<>();
        for (DatasetField field : DatasetField.values()) {
            put(values, field.code(), field == DatasetField.INTERNAL_NOTES ? null : field.written(dataset));
        }
        put(values, DEPARTMENT, dataset.department.code);
        put(values, OPENNESS, dataset.standing.openness().name());
        put(values, ARTICLE, dataset.standing.opennessArticle());
        put(values, "number", dataset.number);
        return new DatasetSnapshot(values);
    }

    static DatasetSnapshot read(String json) {
        return new DatasetSnapshot(CanonicalJson.texts(json));
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    String json() {
        return CanonicalJson.write(values);
    }

    public String sha256() {
        return Fingerprint.of(json());
    }

    public List<Difference> since(DatasetSnapshot earlier) {
        List<Difference> differences = new ArrayList<>();
        Stream.concat(values.keySet().stream(), earlier.values.keySet().stream()).distinct().sorted().forEach(code -> {
            String before = earlier.values.get(code);
            String after = values.get(code);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(code, before, after));
            }
        });
        return differences;
    }

    /** Whether a visa on the earlier one still holds for this one: only slips of the pen and side matters changed. */
    boolean stillMeans(DatasetSnapshot earlier) {
        return since(earlier).stream().noneMatch(DatasetSnapshot::material);
    }

    static boolean material(Difference difference) {
        if (difference.code().equals("title")) {
            return !Wording.same(difference.before(), difference.after());
        }
        return difference.code().equals(DEPARTMENT) || difference.code().equals(OPENNESS) || difference.code().equals(ARTICLE)
                || DatasetField.coded(difference.code()).map(DatasetField::material).orElse(false);
    }
}
