package fr.parvis.awareness;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far somebody of a town is with a module of the training path. Once finished it stays so, whatever a later attempt gives. */
@Entity
@Table(name = "training_record")
public class TrainingRecord extends PanacheEntity {

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Column(name = "person_id")
    public long personId;

    /** Code of the module. */
    public String module;

    /** The version of the path it was last answered in. */
    @Column(name = "path_version")
    private String pathVersion;

    private int attempts;

    /** The answers last given, as {@code 1a 2c 3b}. */
    @Column(name = "last_answers")
    private String lastAnswers;

    @Column(name = "last_score")
    private int lastScore;

    @Column(name = "last_at")
    private Instant lastAt;

    /** Right answers of a hundred when it was finished; null until then. */
    private Integer score;

    @Column(name = "done_at")
    private Instant doneAt;

    static TrainingRecord of(long municipalityId, long personId, String module) {
        TrainingRecord record = new TrainingRecord();
        record.municipalityId = municipalityId;
        record.personId = personId;
        record.module = module;
        return record;
    }

    /** Everything somebody answered in a town. */
    public static List<TrainingRecord> of(long municipalityId, long personId) {
        return list("municipalityId = ?1 and personId = ?2", municipalityId, personId);
    }

    /** @return whether the module is finished by this attempt and was not before */
    boolean attempt(int percent, String answers, String path, Instant now) {
        attempts++;
        lastAnswers = answers;
        lastScore = percent;
        lastAt = now;
        pathVersion = path;
        boolean first = doneAt == null && percent >= TrainingPath.NEEDED_PERCENT;
        if (first) {
            score = percent;
            doneAt = now;
        }
        return first;
    }

    public boolean done() {
        return doneAt != null;
    }

    /** The answers last given by question, as long as the questions are those of this version of the path. */
    public Map<Integer, String> lastAnswers(String path) {
        return !path.equals(pathVersion) ? Map.of() : Stream.of(lastAnswers.split(" "))
                .collect(Collectors.toMap(one -> Integer.valueOf(one.substring(0, one.length() - 1)), one -> one.substring(one.length() - 1)));
    }

    public int attempts() {
        return attempts;
    }

    public int lastScore() {
        return lastScore;
    }

    public Integer score() {
        return score;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
