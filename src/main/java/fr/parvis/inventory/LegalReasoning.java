package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Six plain questions answered about a dataset, and what they lead to. Only ever added to: the last one holds. */
@Entity
@Immutable
@Table(name = "legal_reasoning")
public class LegalReasoning extends PanacheEntity {

    /** Not at all, in a part that can be hidden, in the whole, or not known. */
    public enum Extent {
        NO, PART, WHOLE, UNKNOWN
    }

    /** Yes, no, or not known. */
    public enum Known {
        YES, NO, UNKNOWN
    }

    /** Whether people can be recognised, and what then allows publishing (CRPA, L312-1-2). */
    public enum People {
        NONE, ANONYMISABLE, ALLOWED, NOT_ALLOWED, UNKNOWN
    }

    /**
     * The answers.
     *
     * @param held         is the document finished, and held in the town's public service mission (L300-2, L311-2)
     * @param secret       does it touch a secret of L311-5 2°: security, computer systems, proceedings…
     * @param privacy      does it touch privacy, medical or business secrets, or judge somebody (L311-6)
     * @param personalData does it tell about people who can be recognised
     * @param thirdParty   does somebody else's right stand against publication (L311-4, L321-2 c)
     * @param reservedTo   may only the person concerned receive it
     */
    public record Answers(Known held, Extent secret, Extent privacy, People personalData, Known thirdParty, Known reservedTo) {

        boolean incomplete() {
            return held == Known.UNKNOWN || secret == Extent.UNKNOWN || privacy == Extent.UNKNOWN || personalData == People.UNKNOWN
                    || thirdParty == Known.UNKNOWN || reservedTo == Known.UNKNOWN;
        }
    }

    /** @param article the text it rests on */
    public record Conclusion(Openness openness, String article) {
    }

    public long datasetId;

    @Enumerated(EnumType.STRING)
    public Known held;

    @Enumerated(EnumType.STRING)
    public Extent secret;

    @Enumerated(EnumType.STRING)
    public Extent privacy;

    @Enumerated(EnumType.STRING)
    public People personalData;

    @Enumerated(EnumType.STRING)
    public Known thirdParty;

    @Enumerated(EnumType.STRING)
    public Known reservedTo;

    @Enumerated(EnumType.STRING)
    public Openness openness;

    @Column(length = 300)
    public String article;

    /** What could be opened all the same: aggregated, anonymised, later. */
    @Column(length = 1000)
    public String stillOpen;

    public LocalDate reexamineOn;
    public String reasonedByName;
    public Instant reasonedAt;

    static LegalReasoning of(Dataset dataset, Answers answers, String stillOpen, LocalDate again, Author author, Instant now) {
        LegalReasoning reasoning = new LegalReasoning();
        reasoning.datasetId = dataset.id;
        reasoning.held = answers.held();
        reasoning.secret = answers.secret();
        reasoning.privacy = answers.privacy();
        reasoning.personalData = answers.personalData();
        reasoning.thirdParty = answers.thirdParty();
        reasoning.reservedTo = answers.reservedTo();
        Conclusion conclusion = conclude(answers);
        reasoning.openness = conclusion.openness();
        reasoning.article = conclusion.article();
        reasoning.stillOpen = stillOpen;
        reasoning.reexamineOn = again;
        reasoning.reasonedByName = author.name();
        reasoning.reasonedAt = now;
        return reasoning;
    }

    public static List<LegalReasoning> of(long datasetId) {
        return list("datasetId = ?1 order by id desc", datasetId);
    }

    /** The strictest answer decides; what closes for certain closes whatever else is still unknown. */
    public static Conclusion conclude(Answers answers) {
        if (answers.held() == Known.NO) {
            return new Conclusion(Openness.CLOSED, "CRPA L300-2, L311-2");
        }
        if (answers.secret() == Extent.WHOLE) {
            return new Conclusion(Openness.CLOSED, "CRPA L311-5 2°");
        }
        if (answers.thirdParty() == Known.YES) {
            return new Conclusion(Openness.CLOSED, "CRPA L311-4, L321-2 c");
        }
        if (answers.incomplete()) {
            return new Conclusion(Openness.TO_EXAMINE, null);
        }
        if (answers.reservedTo() == Known.YES || answers.privacy() == Extent.WHOLE) {
            return new Conclusion(Openness.RESTRICTED, "CRPA L311-6");
        }
        if (answers.personalData() == People.NOT_ALLOWED) {
            return new Conclusion(Openness.RESTRICTED, "CRPA L312-1-2");
        }
        if (answers.secret() == Extent.PART || answers.privacy() == Extent.PART) {
            return new Conclusion(Openness.OPEN_AFTER_MASKING, "CRPA L311-7, L312-1-2");
        }
        if (answers.personalData() == People.ANONYMISABLE) {
            return new Conclusion(Openness.OPEN_AFTER_MASKING, "CRPA L312-1-2");
        }
        return new Conclusion(Openness.OPEN, "CRPA L311-1, L312-1-1");
    }
}
