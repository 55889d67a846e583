package fr.parvis.dashboard;

import fr.parvis.inventory.VisaDecision;
import java.time.Instant;

/** What happened to a line on its way to a visa: it was asked for ({@code decision} null), or its department decided. */
record LineStep(Instant at, VisaDecision decision) {

    /** In whose hands the line is afterwards. */
    enum Hand {
        DEPARTMENT, LEAD, NOBODY
    }

    Hand hand() {
        if (decision == null) {
            return Hand.DEPARTMENT;
        }
        return decision.signs() || decision == VisaDecision.OUT_OF_SCOPE ? Hand.NOBODY : Hand.LEAD;
    }
}
