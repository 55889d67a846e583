package fr.parvis.inventory;

import java.time.LocalDate;

/**
 * How far a dataset has come. It follows from what was recorded of it ({@link #of}), and is
 * kept so that lists can be filtered by it;
 * UPDATE_DUE alone comes with the calendar and is never kept.
 */
public enum DatasetStatus {
    TO_QUALIFY, CONFIRMED, PRIORITISED, TO_PREPARE, UNDER_CHECK, PUBLISHED, UPDATE_DUE, WITHDRAWN;

    /** What a kept status is called on a day: what is published and late is to be updated. */
    DatasetStatus on(LocalDate today, LocalDate nextUpdateDue) {
        return this == PUBLISHED && nextUpdateDue != null && nextUpdateDue.isBefore(today) ? UPDATE_DUE : this;
    }

    /** The facts a status follows from. */
    record Facts(boolean confirmed, boolean ranked, boolean planned, boolean checking, boolean published, boolean withdrawn) {
    }

    /** The furthest point the facts reach. */
    static DatasetStatus of(Facts facts) {
        if (facts.withdrawn()) {
            return WITHDRAWN;
        }
        if (facts.published()) {
            return PUBLISHED;
        }
        if (facts.checking()) {
            return UNDER_CHECK;
        }
        if (facts.planned()) {
            return TO_PREPARE;
        }
        if (facts.ranked()) {
            return PRIORITISED;
        }
        return facts.confirmed() ? CONFIRMED : TO_QUALIFY;
    }
}
