package fr.parvis.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.inventory.Dataset;
import fr.parvis.platform.CanonicalJson;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

/** A line of an imported file: its cells as they were read, what they come to, and what became of them. */
@Entity
@Table(name = "import_line")
public class ImportLine extends PanacheEntity {

    static final int LONGEST = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A field that the file changes; null is empty. Texts as {@link fr.parvis.inventory.FieldType} writes them. */
    public record Change(String before, String after) {
    }

    long importId;
    public int line;

    @Column(length = LONGEST)
    private String cells;

    @Enumerated(EnumType.STRING)
    private LineOutcome outcome;

    private Long datasetId;
    private Long datasetVersion;
    private String number;

    @Column(length = 350)
    private String title;

    private Integer otherLine;

    @Column(length = LONGEST)
    private String changes;

    private Long appliedVersion;
    private boolean visaFell;

    static ImportLine read(long importId, int line, List<String> cells) {
        ImportLine one = new ImportLine();
        one.importId = importId;
        one.line = line;
        one.cells = CanonicalJson.write(cells);
        return one;
    }

    /** Lines below the given one, in order. */
    static List<ImportLine> after(long importId, int line, int most) {
        return ImportLine.<ImportLine>find("importId = ?1 and line > ?2 order by line", importId, line).page(0, most).list();
    }

    List<String> cells() {
        return parsed(cells, new TypeReference<>() {
        });
    }

    public LineOutcome outcome() {
        return outcome;
    }

    /** The dataset it speaks of; null for a new one, until it is applied. */
    public Long datasetId() {
        return datasetId;
    }

    Long datasetVersion() {
        return datasetVersion;
    }

    Long appliedVersion() {
        return appliedVersion;
    }

    boolean visaFell() {
        return visaFell;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** The earlier line of the file that says the same; null when there is none. */
    public Integer otherLine() {
        return otherLine;
    }

    /** By code of the field; {@code department} holds ids. */
    public Map<String, Change> changes() {
        return changes == null ? Map.of() : parsed(changes, new TypeReference<>() {
        });
    }

    /** What the line comes to now; what was found earlier is forgotten. */
    void comesTo(LineOutcome found, Dataset dataset, String called, Integer other, Map<String, Change> differences) {
        outcome = found;
        datasetId = dataset == null ? null : dataset.id;
        datasetVersion = dataset == null ? null : dataset.version();
        number = dataset == null ? null : dataset.number;
        title = called != null && called.length() > 350 ? called.substring(0, 350) : called;
        otherLine = other;
        changes = differences.isEmpty() ? null : written(differences);
    }

    void applied(long dataset, String given, long version, boolean fell) {
        datasetId = dataset;
        number = given;
        appliedVersion = version;
        visaFell = fell;
    }

    /** Put back as it was: a dataset that was added is gone. */
    void takenBack() {
        if (outcome == LineOutcome.ADDED) {
            datasetId = null;
            number = null;
        }
        appliedVersion = null;
    }

    String fingerprint() {
        return line + " " + outcome + " " + datasetId + " " + changes;
    }

    private static String written(Map<String, Change> differences) {
        try {
            return JSON.writeValueAsString(differences);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Two texts by name can be written", impossible);
        }
    }

    private static <T> T parsed(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalStateException("A line of an import is not as it was written", notWrittenHere);
        }
    }
}
