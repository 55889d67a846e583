package fr.parvis.dashboard;

import fr.parvis.inventory.VisaState;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseMove;
import fr.parvis.platform.Excerpt;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was decided in the current cycle: a gate, a line put to arbitration, or what a committee wrote into the register.
 *
 * @param phase  of a gate; null of anything else
 * @param move   of a gate: APPROVE, RETURN or FORCE
 * @param number of the dataset of an arbitration, or of the decision in the register; null of a gate
 * @param at     when it was decided, or came into the register
 * @param reason of a gate or an arbitration; of the register why it was dropped
 * @param closed whether everything that was to follow has been done: reservations lifted, a forced gate regularised or reopened, a returned gate
 *               asked for again or forced, an arbitrated line signed or out of the inventory; of the register whether it is done, or dropped with its reason
 * @param words  of the register; null of anything else
 * @param on     the day the register says it was decided; null of anything else
 */
public record DecisionFact(long id, PhaseCode phase, PhaseMove move, Long datasetId, String number, Instant at, String by, String reason,
        boolean closed, String words, LocalDate on) {

    private static final int MOST_WORDS = 80;

    static DecisionFact gate(long phaseId, PhaseCode phase, PhaseMove move, Instant at, String by, String reason, boolean closed) {
        return new DecisionFact(phaseId, phase, move, null, null, at, by, reason, closed, null, null);
    }

    static DecisionFact arbitration(long id, long datasetId, String number, Instant at, String by, String reason, VisaState visa, boolean listed) {
        return new DecisionFact(id, null, null, datasetId, number, at, by, reason, !listed || visa == VisaState.STANDING, null, null);
    }

    static DecisionFact registered(long id, String number, String words, LocalDate on, Instant at, String by, String dropped, boolean closed) {
        return new DecisionFact(id, null, null, null, number, at, by, dropped, closed, words, on);
    }

    /** Whether it is one of the register; its page has the decision's id. */
    public boolean registered() {
        return words != null;
    }

    /** The words of the register, or as many of them as fit into a sentence. */
    String some() {
        return Excerpt.of(words, MOST_WORDS);
    }

    /** Without what tells which dataset it was about. */
    DecisionFact discreet() {
        return new DecisionFact(id, phase, move, datasetId, null, at, by, null, closed, words, on);
    }
}
