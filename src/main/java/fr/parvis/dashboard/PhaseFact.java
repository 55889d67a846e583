package fr.parvis.dashboard;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import java.time.LocalDate;

/** A phase of the cycle with its dates; {@code slips} counts the moves of its committed end. */
public record PhaseFact(long id, PhaseCode code, PhaseState state, int attempt, LocalDate plannedStartOn, LocalDate plannedEndOn,
        LocalDate committedEndOn, LocalDate startedOn, LocalDate doneOn, boolean forced, boolean regularised, long slips) {

    static PhaseFact of(PhaseRow row) {
        return new PhaseFact(row.id(), row.phase(), row.state(), row.attempt(), row.plannedStartOn(), row.plannedEndOn(), row.committedEndOn(),
                row.startedOn(), row.doneOn(), row.forced(), row.regularised(), row.slips());
    }

    /** The day it ended, or is to end. */
    public LocalDate gateOn() {
        return doneOn == null ? plannedEndOn : doneOn;
    }
}
