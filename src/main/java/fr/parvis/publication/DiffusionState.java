package fr.parvis.publication;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.Opinion;
import java.time.LocalDate;

/** Where a dataset stands on its way to the public. */
public enum DiffusionState {
    READY("d.checks.firstPublished is null and d.release.postponedReason is null and " + DiffusionState.UNBLOCKED),
    BLOCKED("d.checks.firstPublished is null and d.checks.withdrawnOn is null and d.release.postponedReason is null and not (" + DiffusionState.UNBLOCKED + ")"),
    PUBLISHED(DiffusionState.PUBLIC),
    UPDATE_DUE(DiffusionState.PUBLIC + " and d.coverage.nextUpdateDue < :today"),
    POSTPONED("d.checks.firstPublished is null and d.release.postponedReason is not null"),
    WITHDRAWN("d.checks.withdrawnOn is not null");

    private static final String PUBLIC = "d.checks.firstPublished is not null and d.checks.withdrawnOn is null";

    /** {@link Readiness#checked} as a condition. */
    static final String CHECKED = "(d.checks.legalOutcome = FAVOURABLE or d.checks.legalOutcome = RESERVATIONS and d.checks.advised = true)";

    /** Nothing stands against publishing a dataset {@code d}: {@link Readiness#blockers} as a condition. */
    public static final String UNBLOCKED = "d.standing.openness not in (CLOSED, RESTRICTED)"
            + " and (d.law.communicability is null or d.law.communicability not in (NOBODY, PERSON_CONCERNED))"
            + " and d.standing.withheld = false and " + CHECKED + " and d.signature.visa = STANDING"
            + " and d.release.licence is not null and d.coverage.updateFrequency is not null and not " + Opinion.AGAINST;

    private final String condition;

    DiffusionState(String condition) {
        this.condition = condition;
    }

    public static DiffusionState of(Dataset dataset, LocalDate today) {
        boolean blocked = !Readiness.of(dataset).blockers().isEmpty();
        return of(dataset.checks().firstPublished(), dataset.checks().withdrawnOn(), dataset.coverage.nextUpdateDue, dataset.release.postponedReason,
                blocked, today);
    }

    static DiffusionState of(LocalDate published, LocalDate withdrawn, LocalDate due, String postponed, boolean blocked, LocalDate today) {
        if (withdrawn != null) {
            return WITHDRAWN;
        }
        if (published != null) {
            return due != null && due.isBefore(today) ? UPDATE_DUE : PUBLISHED;
        }
        return postponed != null ? POSTPONED : blocked ? BLOCKED : READY;
    }

    /** On a dataset {@code d}; published takes in what is to be updated. */
    String condition() {
        return condition;
    }

    /** How the state is shown. */
    public String look() {
        return switch (this) {
            case READY -> "note";
            case BLOCKED -> "warn";
            case PUBLISHED -> "good";
            case UPDATE_DUE -> "bad";
            case POSTPONED, WITHDRAWN -> "idle";
        };
    }
}
