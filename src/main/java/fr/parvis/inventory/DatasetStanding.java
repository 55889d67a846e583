package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Where a dataset stands: how open it can be, how it ranks, and the status and side state that follow from all that was recorded. */
@Embeddable
public class DatasetStanding {

    @Enumerated(EnumType.STRING)
    private DatasetStatus status = DatasetStatus.TO_QUALIFY;

    @Enumerated(EnumType.STRING)
    private SideState sideState;

    @Enumerated(EnumType.STRING)
    private Openness openness = Openness.TO_EXAMINE;

    @Column(length = 300)
    private String opennessArticle;

    private LocalDate reexamineOn;
    private boolean withheld;
    private Integer score;
    private Integer risk;

    /** What the score gives it, whether or not it can be given. */
    @Enumerated(EnumType.STRING)
    private Band earnedBand;

    @Enumerated(EnumType.STRING)
    private Band band;

    public DatasetStatus status() {
        return status;
    }

    public SideState sideState() {
        return sideState;
    }

    public Openness openness() {
        return openness;
    }

    public String opennessArticle() {
        return opennessArticle;
    }

    public LocalDate reexamineOn() {
        return reexamineOn;
    }

    /** Whether its very existence is not to be mentioned publicly. */
    public boolean withheld() {
        return withheld;
    }

    public Integer score() {
        return score;
    }

    /** Its place in the ranking; null while nobody has scored it, and while it cannot be given at all. */
    public Band band() {
        return band;
    }

    void withhold(boolean held) {
        withheld = held;
    }

    void classify(LegalReasoning.Conclusion conclusion, LocalDate again) {
        openness = conclusion.openness();
        opennessArticle = conclusion.article();
        reexamineOn = again;
    }

    void rank(DatasetScore marked) {
        score = marked.score();
        risk = marked.marks().risk();
        earnedBand = marked.band();
    }

    /** Whether an opinion must be for it before it enters a wave (method, D.3): its risk is the highest, or its data are sensitive or of minors. */
    boolean toBeExamined(DatasetChecks checks, Integer personalDataLevel) {
        boolean risky = risk != null && risk == GridRules.HIGHEST_MARK || DatasetLaw.sensitive(personalDataLevel);
        return risky && checks.dpoOpinion() != OpinionState.FAVOURABLE && !checks.advised();
    }

    void settle(Dataset dataset) {
        band = dataset.communicable() ? earnedBand : null;
        DatasetRelease release = dataset.release;
        DatasetChecks checks = dataset.checks();
        boolean planned = release.wave != null || release.channels != null && release.licence != null;
        status = DatasetStatus.of(new DatasetStatus.Facts(dataset.signature().confirmed(), band != null, band != null && planned,
                checks.legalOutcome() != LegalOutcome.NONE, checks.firstPublished() != null, checks.withdrawnOn() != null));
        sideState = side(dataset);
    }

    private SideState side(Dataset dataset) {
        if (!dataset.communicable()) {
            return SideState.NOT_COMMUNICABLE;
        }
        if (dataset.toBeExamined()) {
            return SideState.TO_EXAMINE;
        }
        return dataset.release.postponedReason == null ? null : SideState.POSTPONED;
    }
}
