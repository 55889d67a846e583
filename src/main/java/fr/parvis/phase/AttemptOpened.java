package fr.parvis.phase;

/** Answers of the phase's gate are to be given, or given again; fired within the transaction. */
public record AttemptOpened(Phase phase) {
}
