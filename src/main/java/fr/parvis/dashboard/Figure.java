package fr.parvis.dashboard;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaState;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * What is counted of a project. A figure is nothing but the size of a list: the datasets that satisfy its condition, or the decisions and the
 * missing lines that {@link ProjectFacts#items} names.
 */
public enum Figure {
    INVENTORIED((d, today) -> d.listed()),
    /** Inventoried, and what departments say they hold besides. */
    EXPECTED((d, today) -> d.listed()),
    SUBMITTED((d, today) -> d.submitted()),
    SIGNED((d, today) -> d.listed() && d.visa() == VisaState.STANDING),
    VISA_FALLEN((d, today) -> d.listed() && d.visa() == VisaState.FALLEN),
    COMMITTED((d, today) -> d.committed()),
    PUBLISHED((d, today) -> d.isPublic()),
    UP_TO_DATE((d, today) -> d.upToDate(today)),
    UPDATE_OVERDUE((d, today) -> d.isPublic() && !d.upToDate(today)),
    OPEN((d, today) -> d.listed() && (d.openness() == Openness.OPEN || d.openness() == Openness.OPEN_AFTER_MASKING)),
    RESTRICTED((d, today) -> d.listed() && d.openness() == Openness.RESTRICTED),
    CLOSED((d, today) -> d.listed() && d.openness() == Openness.CLOSED),
    TO_EXAMINE((d, today) -> d.listed() && d.openness() == Openness.TO_EXAMINE),
    PRIORITY((d, today) -> d.communicable() && d.band() == Band.P1),
    PRIORITY_PUBLISHED((d, today) -> d.isPublic() && d.band() == Band.P1),
    POSTPONED((d, today) -> d.listed() && !d.isPublic() && d.postponed()),
    DECISIONS_TAKEN(null),
    DECISIONS_CLOSED(null);

    private final BiPredicate<DatasetFact, LocalDate> condition;

    Figure(BiPredicate<DatasetFact, LocalDate> condition) {
        this.condition = condition;
    }

    /** Whether it counts datasets, which have a department, and not decisions. */
    public boolean ofDatasets() {
        return condition != null;
    }

    boolean counts(DatasetFact dataset, LocalDate today) {
        return condition != null && condition.test(dataset, today);
    }
}
