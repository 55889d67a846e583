package fr.parvis.dashboard;

import fr.parvis.inventory.VisaState;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseMove;
import java.time.Instant;

/**
 * Something the DGS decided in the current cycle: a gate, or a line put to arbitration.
 *
 * @param phase  of a gate; null of an arbitration
 * @param move   of a gate: APPROVE, RETURN or FORCE
 * @param number of the dataset of an arbitration; null of a gate
 * @param closed whether everything that was to follow has been done: reservations lifted, a forced gate regularised, a returned gate asked for
 *               again, an arbitrated line signed or out of the inventory
 */
public record DecisionFact(long id, PhaseCode phase, PhaseMove move, Long datasetId, String number, Instant at, String by, String reason,
        boolean closed) {

    static DecisionFact gate(long phaseId, PhaseCode phase, PhaseMove move, Instant at, String by, String reason, boolean closed) {
        return new DecisionFact(phaseId, phase, move, null, null, at, by, reason, closed);
    }

    static DecisionFact arbitration(long id, long datasetId, String number, Instant at, String by, String reason, VisaState visa, boolean listed) {
        return new DecisionFact(id, null, null, datasetId, number, at, by, reason, !listed || visa == VisaState.STANDING);
    }

    /** Without what tells which dataset it was about. */
    DecisionFact discreet() {
        return new DecisionFact(id, phase, move, datasetId, null, at, by, null, closed);
    }
}
