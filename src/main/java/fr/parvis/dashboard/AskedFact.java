package fr.parvis.dashboard;

import fr.parvis.inventory.VisaRequestState;
import java.time.Instant;
import java.time.LocalDate;

/** What a department was last asked to sign, by when, and whether it has answered. */
public record AskedFact(long id, long departmentId, VisaRequestState state, Instant askedAt, LocalDate dueOn) {

    public boolean answered() {
        return state == VisaRequestState.DECIDED;
    }
}
