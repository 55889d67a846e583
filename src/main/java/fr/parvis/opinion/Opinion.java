package fr.parvis.opinion;

import fr.parvis.inventory.OpinionState;
import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One question about a dataset put to one person, and the answer. A condition blocks until it is lifted with evidence. */
@Entity
@Table(name = "opinion")
public class Opinion extends PanacheEntity {

    @Version
    private long version;

    public long datasetId;
    public long askedToId;
    public String askedToName;

    /** Whether the person was asked as DPO: their word is the one the gate of awareness wants. */
    public boolean asDpo;

    @Column(length = 2000)
    public String question;

    public LocalDate dueOn;
    public Long askedById;
    public String askedByName;
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    private OpinionState outcome;

    @Column(length = 4000)
    private String words;

    private Instant answeredAt;
    private String conditionLiftedByName;
    private Instant conditionLiftedAt;

    @Column(length = 2000)
    private String conditionEvidence;

    public static List<Opinion> of(long datasetId) {
        return list("datasetId = ?1 order by id", datasetId);
    }

    public long version() {
        return version;
    }

    /** FAVOURABLE, CONDITIONS or UNFAVOURABLE; null while nobody has answered. */
    public OpinionState outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String conditionLiftedByName() {
        return conditionLiftedByName;
    }

    public String conditionEvidence() {
        return conditionEvidence;
    }

    /** Whether it stands against publication: unfavourable, or with a condition nobody has lifted. */
    public boolean stands() {
        return outcome == OpinionState.UNFAVOURABLE || outcome == OpinionState.CONDITIONS && conditionLiftedAt == null;
    }

    void asked(Actor by, Instant now) {
        askedById = by.personId();
        askedByName = by.name();
        askedAt = now;
    }

    void answer(OpinionState given, String reasons, Instant now) {
        outcome = given;
        words = reasons;
        answeredAt = now;
        conditionLiftedAt = null;
        conditionLiftedByName = null;
    }

    void lift(String evidence, Author author, Instant now) {
        conditionEvidence = evidence;
        conditionLiftedByName = author.name();
        conditionLiftedAt = now;
    }
}
