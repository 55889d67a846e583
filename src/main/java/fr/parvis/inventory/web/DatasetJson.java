package fr.parvis.inventory.web;

import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetObligations.Attached;
import fr.parvis.inventory.DatasetQueries.DatasetRow;
import fr.parvis.inventory.DatasetScore;
import fr.parvis.inventory.DatasetStanding;
import fr.parvis.inventory.DatasetSupplement;
import fr.parvis.inventory.FieldType;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.VisaState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset as programs read it: every field under its code of the method, and what was decided of it. */
final class DatasetJson {

    /** What a program sends to add one; every field of the dataset may be sent along under its code. */
    @Schema(name = "NewDataset")
    record New(String title, Long departmentId) {
    }

    /** How well the file holds to its schema: day of the last validation and errors it found. */
    record SchemaReport(LocalDate checkedOn, Integer errors) {
    }

    /** The word of the head of the department: whether it stands, who gave it last and when. */
    record HeadVisa(VisaState state, String by, Instant at) {
    }

    /** Who added it and who changed it last; the journal holds the rest. */
    record Audit(String createdBy, Instant createdAt, String changedBy, Instant changedAt) {
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

    /** Every code of the method's record (D.2), and what the product knows besides; {@code score} is null while nobody has scored it. */
    static Map<String, Object> whole(Dataset dataset, List<Attached> obligations, DatasetScore score, Iterable<DatasetSupplement> others,
            LocalDate today) {
        DatasetStanding standing = dataset.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dataset.id);
        json.put("number", dataset.number);
        json.put("inventoryId", dataset.number);
        json.put("department", dataset.department.code);
        json.put("departmentId", dataset.department.id);
        json.put("departmentName", dataset.department.name);
        json.put("ownerService", dataset.department.code);
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
        json.put("scores", score == null ? null : marks(score.marks()));
        json.put("score", standing.score());
        json.put("priorityScore", standing.score());
        json.put("band", standing.band());
        json.put("nextUpdateDue", dataset.coverage.nextUpdateDue);
        json.put("dpoOpinion", dataset.checks().dpoOpinion());
        json.put("dpoOpinionOn", dataset.checks().dpoOpinionOn());
        json.put("legalCheck", dataset.checks().legalOutcome());
        json.put("legalCheckOn", dataset.checks().legalOutcomeOn());
        json.put("schemaReport", dataset.release.schemaCheckedOn == null && dataset.release.schemaErrors == null ? null
                : new SchemaReport(dataset.release.schemaCheckedOn, dataset.release.schemaErrors));
        json.put("url", dataset.release.url);
        json.put("firstPublished", dataset.checks().firstPublished());
        json.put("withdrawnOn", dataset.checks().withdrawnOn());
        json.put("visa", dataset.signature().visa());
        json.put("visaBy", dataset.signature().visaByName());
        json.put("visaAt", dataset.signature().visaAt());
        json.put("headVisa", dataset.signature().visaAt() == null ? null
                : new HeadVisa(dataset.signature().visa(), dataset.signature().visaByName(), dataset.signature().visaAt()));
        others.forEach(one -> json.put(one.code(), one.of(dataset)));
        json.put("notesInternes", dataset.internalNotes);
        json.put("origin", dataset.origin);
        json.put("catalogueCode", dataset.catalogueCode);
        json.put("audit", new Audit(dataset.trace().createdByName(), dataset.trace().createdAt(), dataset.trace().changedByName(),
                dataset.trace().changedAt()));
        json.put("changedBy", dataset.trace().changedByName());
        json.put("changedAt", dataset.trace().changedAt());
        json.put("version", dataset.version());
        return json;
    }

    /** The marks by the codes of the criteria, and the risk. */
    static Map<String, Integer> marks(GridRules.Marks marks) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            named.put(criterion.name(), marks.of(criterion));
        }
        named.put("R", marks.risk());
        return named;
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
