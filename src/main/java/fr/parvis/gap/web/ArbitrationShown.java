package fr.parvis.gap.web;

import fr.parvis.gap.ArbitrationMessages;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.gap.VisaArbitration.Position;
import java.time.Instant;

/** An arbitration to be shown; {@code retained} and what follows are null while it is open. */
record ArbitrationShown(long id, Position department, Position lead, String askedBy, Instant askedAt, boolean open, String retained, String reason,
        String decidedBy, Instant decidedAt) {

    static ArbitrationShown of(VisaArbitration it, ArbitrationMessages say) {
        return new ArbitrationShown(it.id, it.department(), it.lead(), it.askedByName, it.askedAt, it.open(), it.open() ? null : say.side(it.retained()),
                it.reason(), it.decidedByName(), it.decidedAt());
    }
}
