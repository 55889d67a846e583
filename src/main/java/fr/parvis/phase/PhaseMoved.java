package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.method.PhaseCode;
import java.time.Instant;

/** A phase has moved; observed after the transaction, except by those who must be part of it. */
public record PhaseMoved(long phaseId, long projectId, long municipalityId, long cycleId, PhaseCode code, PhaseMove move, int attempt,
        Author author, String reason, Instant at) {
}
