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

    void rank(Integer points, Band place) {
        score = points;
        band = place;
    }

    void settle(Dataset dataset) {
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
        Integer level = dataset.law.personalDataLevel;
        if (level != null && level == 3 && dataset.checks().dpoOpinion() != OpinionState.FAVOURABLE) {
            return SideState.TO_EXAMINE;
        }
        return dataset.release.postponedReason == null ? null : SideState.POSTPONED;
    }
}
