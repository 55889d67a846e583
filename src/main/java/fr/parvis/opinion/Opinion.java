package fr.parvis.opinion;

import fr.parvis.inventory.OpinionState;
import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One question about a dataset put to one person, and the answer. A condition blocks until it is lifted with evidence. */
@Entity
@Table(name = "opinion")
public class Opinion extends PanacheEntity {

    /** Whether an answered opinion {@code o} is the latest word of its person on the dataset: it takes the place of their earlier ones. */
    public static final String LATEST = """
            not exists (select 1 from Opinion n where n.datasetId = o.datasetId and n.outcome is not null
                and (n.askedToId = o.askedToId or n.askedToId is null and o.askedToId is null and n.askedToName = o.askedToName)
                and (n.answeredAt > o.answeredAt or n.answeredAt = o.answeredAt and n.id > o.id))""";

    /** Whether an opinion stands against the publication of a dataset {@code d}: unfavourable, or with a condition nobody has lifted. */
    public static final String AGAINST = "exists (select 1 from Opinion o where o.datasetId = d.id"
            + " and (o.outcome = UNFAVOURABLE or o.outcome = CONDITIONS and o.conditionLiftedAt is null) and " + LATEST + ")";

    @Version
    private long version;

    public long datasetId;

    /** The question it answers; null for what was asked before several datasets could be asked about at once. */
    public Long requestId;

    /** Null for an expert from outside. */
    public Long askedToId;
    public String askedToName;

    /** Whether the person was asked as DPO: their word is the one the gate of awareness wants. */
    public boolean asDpo;

    /** Whether the person advises: DPO, lawyer, or an expert from outside. Their word lifts the reservations of a legal check. */
    public boolean asAdviser;

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

    /** Its adviser had the dataset until then, however often they changed their words since. */
    private Instant firstAnsweredAt;

    private Instant withdrawnAt;
    private String conditionLiftedByName;
    private Instant conditionLiftedAt;

    @Column(length = 2000)
    private String conditionEvidence;

    public static List<Opinion> of(long datasetId) {
        return list("datasetId = ?1 order by id", datasetId);
    }

    static Opinion of(OpinionRequest request, long datasetId, String askedToName, boolean asDpo, boolean asAdviser) {
        Opinion opinion = new Opinion();
        opinion.datasetId = datasetId;
        opinion.requestId = request.id;
        opinion.askedToId = request.askedToId;
        opinion.askedToName = askedToName;
        opinion.asDpo = asDpo;
        opinion.asAdviser = asAdviser;
        opinion.question = request.question;
        opinion.dueOn = request.dueOn;
        opinion.askedById = request.askedById;
        opinion.askedByName = request.askedByName;
        opinion.askedAt = request.askedAt;
        return opinion;
    }

    static List<Opinion> ofRequest(long requestId) {
        return list("requestId = ?1 order by id", requestId);
    }

    /** Those of these datasets on which the DPO is still asked. */
    static Set<Long> awaitedOfDpo(Collection<Long> datasetIds) {
        return datasetIds.isEmpty() ? Set.of() : new HashSet<>(find("select o.datasetId from Opinion o where o.datasetId in ?1 and o.asDpo and"
                + " o.outcome is null and o.withdrawnAt is null", datasetIds).project(Long.class).list());
    }

    /** The datasets among these against whose publication an opinion stands. */
    public static Set<Long> against(Collection<Long> datasetIds) {
        return datasetIds.isEmpty() ? Set.of()
                : new HashSet<>(find("select d.id from Dataset d where d.id in ?1 and " + AGAINST, datasetIds).project(Long.class).list());
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

    /** Whether nobody is to answer it any more: it is answered, or was taken back. */
    public boolean settled() {
        return outcome != null || withdrawnAt != null;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void answer(OpinionState given, String reasons, Instant now) {
        outcome = given;
        words = reasons;
        answeredAt = now;
        firstAnsweredAt = firstAnsweredAt == null ? now : firstAnsweredAt;
        conditionLiftedAt = null;
        conditionLiftedByName = null;
    }

    void lift(String evidence, Author author, Instant now) {
        conditionEvidence = evidence;
        conditionLiftedByName = author.name();
        conditionLiftedAt = now;
    }
}
