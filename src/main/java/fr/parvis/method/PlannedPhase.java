package fr.parvis.method;

import java.time.LocalDate;

/** A phase from its first to its last working day, both included. */
public record PlannedPhase(PhaseCode phase, LocalDate start, LocalDate end) {
}
