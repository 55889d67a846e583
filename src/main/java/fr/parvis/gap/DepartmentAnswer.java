package fr.parvis.gap;

import fr.parvis.journal.Author;
import fr.parvis.law.FactAnswer;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a department answered about a line of the lead's list, or of the starter catalogue; the last answer holds. */
@Entity
@Table(name = "department_answer")
public class DepartmentAnswer extends PanacheEntity {

    public long projectId;
    public long departmentId;

    /** The line it is about; null while the department holds nothing of a line of the catalogue. */
    public Long datasetId;

    /** The line of the catalogue it was asked about; null for a line of the lead's. */
    public String catalogueCode;

    @Enumerated(EnumType.STRING)
    private FactAnswer answer;

    @Column(length = 1000)
    private String comment;

    private String answeredByName;
    private Instant answeredAt;

    static DepartmentAnswer about(long projectId, long departmentId, Long datasetId, String catalogueCode) {
        DepartmentAnswer one = new DepartmentAnswer();
        one.projectId = projectId;
        one.departmentId = departmentId;
        one.datasetId = datasetId;
        one.catalogueCode = catalogueCode;
        return one;
    }

    static List<DepartmentAnswer> of(long projectId, long departmentId) {
        return list("projectId = ?1 and departmentId = ?2", projectId, departmentId);
    }

    static Optional<DepartmentAnswer> ofDataset(long departmentId, long datasetId) {
        return find("departmentId = ?1 and datasetId = ?2", departmentId, datasetId).firstResultOptional();
    }

    static Optional<DepartmentAnswer> ofLine(long projectId, long departmentId, String catalogueCode) {
        return find("projectId = ?1 and departmentId = ?2 and catalogueCode = ?3", projectId, departmentId, catalogueCode).firstResultOptional();
    }

    boolean says(FactAnswer given, String words) {
        return answer == given && Objects.equals(comment, words);
    }

    void say(FactAnswer given, String words, Author author, Instant now) {
        answer = given;
        comment = words;
        answeredByName = author.name();
        answeredAt = now;
    }

    public FactAnswer answer() {
        return answer;
    }

    public String comment() {
        return comment;
    }

    public String answeredByName() {
        return answeredByName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
