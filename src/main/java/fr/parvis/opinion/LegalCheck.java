package fr.parvis.opinion;

import fr.parvis.inventory.LegalOutcome;
import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The legal check of one dataset: answered question by question, signed as a whole, done again when the dataset changes. */
@Entity
@Table(name = "legal_check")
public class LegalCheck extends PanacheEntity {

    @Version
    private long version;

    public long datasetId;

    /** The version of the questions it answers. */
    public String questions;

    @Enumerated(EnumType.STRING)
    private LegalCheckState state = LegalCheckState.OPEN;

    @Enumerated(EnumType.STRING)
    private LegalOutcome outcome;

    private String snapshotSha256;

    /** The law pack under which it was signed; another one asks for another signature. */
    private String lawPack;

    /** Since when it is being made, or was until it was signed; one that is done again begins again. */
    private Instant begunAt;

    private Long signedById;
    private String signedByName;
    private Instant signedAt;
    private String changedByName;
    private Instant changedAt;

    static LegalCheck opened(long datasetId, Author author, Instant now) {
        LegalCheck check = new LegalCheck();
        check.datasetId = datasetId;
        check.questions = LegalQuestions.VERSION;
        check.begunAt = now;
        check.touched(author, now);
        return check;
    }

    public static Optional<LegalCheck> of(long datasetId) {
        return find("datasetId", datasetId).firstResultOptional();
    }

    /** Those of these datasets that are signed. */
    static List<LegalCheck> signed(Collection<Long> datasetIds) {
        return list("datasetId in ?1 and state = ?2", datasetIds, LegalCheckState.SIGNED);
    }

    public long version() {
        return version;
    }

    public LegalCheckState state() {
        return state;
    }

    /** As it was signed; null while nobody has. */
    public LegalOutcome outcome() {
        return outcome;
    }

    public String signedByName() {
        return signedByName;
    }

    public String lawPack() {
        return lawPack;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    void sign(LegalOutcome result, String fingerprint, String pack, Author author, Instant now) {
        begins(now);
        state = LegalCheckState.SIGNED;
        outcome = result;
        snapshotSha256 = fingerprint;
        lawPack = pack;
        signedById = author.personId();
        signedByName = author.name();
        signedAt = now;
        touched(author, now);
    }

    /** An answer was changed: the signature no longer holds. */
    void reopen(Author author, Instant now) {
        begins(now);
        state = LegalCheckState.OPEN;
        questions = LegalQuestions.VERSION;
        touched(author, now);
    }

    /** What was signed once is being made again from now on; what is being made already goes on. */
    private void begins(Instant now) {
        begunAt = state == LegalCheckState.OPEN ? begunAt : now;
    }

    void overtaken() {
        state = state == LegalCheckState.SIGNED ? LegalCheckState.OUTDATED : state;
    }

    private void touched(Author author, Instant now) {
        changedByName = author.name();
        changedAt = now;
    }
}
