package fr.parvis.dashboard;

import fr.parvis.project.SlipCause;
import java.time.Instant;
import java.time.LocalDate;

/** A committed end of a phase that was moved, and why. */
public record SlipFact(long id, long phaseId, LocalDate fromOn, LocalDate toOn, SlipCause cause, String reason, Instant at) {
}
