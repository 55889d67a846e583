package fr.parvis.ledger;

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
        return switch (decision) {
            case SEND_BACK -> Hand.LEAD;
            // The department that gets it.
            case HAND_OVER -> Hand.DEPARTMENT;
            // A question is the adviser's, as a Loan; one put to nobody is nobody's.
            case APPROVE, APPROVE_WITH_RESERVATION, ASK_OPINION, OUT_OF_SCOPE -> Hand.NOBODY;
        };
    }
}
