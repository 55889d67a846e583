package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetObligations.Attached;
import fr.parvis.inventory.DatasetQueries.DatasetRow;
import fr.parvis.inventory.DatasetStanding;
import fr.parvis.inventory.FieldType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dataset as programs read it: every field under its code of the method, and what was decided of it. */
final class DatasetJson {

    /** What a program sends to add one; every field of the dataset may be sent along under its code. */
    record New(String title, Long departmentId) {
    }

    private DatasetJson() {
    }

    static Map<String, Object> row(DatasetRow row, LocalDate today) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        json.put("number", row.number());
        json.put("title", row.title());
        json.put("department", row.department());
        json.put("departmentId", row.departmentId());
        json.put("departmentName", row.departmentName());
        json.put("status", row.status(today));
        json.put("sideState", row.sideState());
        json.put("score", row.score());
        json.put("band", row.band());
        json.put("openness", row.openness());
        json.put("visa", row.visa());
        json.put("nextUpdateDue", row.nextUpdateDue());
        json.put("version", row.version());
        return json;
    }

    static Map<String, Object> whole(Dataset dataset, List<Attached> obligations, LocalDate today) {
        DatasetStanding standing = dataset.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dataset.id);
        json.put("number", dataset.number);
        json.put("inventoryId", dataset.number);
        json.put("department", dataset.department.code);
        json.put("departmentId", dataset.department.id);
        json.put("departmentName", dataset.department.name);
        json.put("projectId", dataset.project.id);
        for (DatasetField field : DatasetField.values()) {
            json.put(field.code(), value(field, dataset));
        }
        json.put("obligations", obligations.stream().filter(Attached::attached).map(one -> one.rule().id()).toList());
        json.put("withheld", standing.withheld());
        json.put("status", dataset.status(today));
        json.put("sideState", standing.sideState());
        json.put("openness", standing.openness());
        json.put("opennessArticle", standing.opennessArticle());
        json.put("reexamineOn", standing.reexamineOn());
        json.put("score", standing.score());
        json.put("band", standing.band());
        json.put("nextUpdateDue", dataset.coverage.nextUpdateDue);
        json.put("dpoOpinion", dataset.checks().dpoOpinion());
        json.put("legalCheck", dataset.checks().legalOutcome());
        json.put("url", dataset.release.url);
        json.put("firstPublished", dataset.checks().firstPublished());
        json.put("withdrawnOn", dataset.checks().withdrawnOn());
        json.put("visa", dataset.signature().visa());
        json.put("visaBy", dataset.signature().visaByName());
        json.put("visaAt", dataset.signature().visaAt());
        json.put("origin", dataset.origin);
        json.put("catalogueCode", dataset.catalogueCode);
        json.put("changedBy", dataset.trace().changedByName());
        json.put("changedAt", dataset.trace().changedAt());
        json.put("version", dataset.version());
        return json;
    }

    /** Numbers and flags as such, lists as lists, all else as the text that is taken back. */
    private static Object value(DatasetField field, Dataset dataset) {
        Object value = field.value(dataset);
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        FieldType.Kind kind = field.type().kind();
        boolean several = kind == FieldType.Kind.KEYWORDS || kind == FieldType.Kind.SEVERAL;
        String text = field.type().write(value);
        return several ? List.of(text.split(", ")) : text;
    }
}
