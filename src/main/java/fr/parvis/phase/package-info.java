/**
 * The life cycle of a phase: its states and arrows ({@link fr.parvis.phase.PhaseMove}), the one door through which it changes
 * ({@link fr.parvis.phase.PhaseWorkflow}), the conditions of its gate ({@link fr.parvis.phase.PhaseGate}, answered by features above),
 * everything that blocks a move ({@link fr.parvis.phase.Blocker}) and the log. Does not know what the conditions are about. Start with
 * {@link fr.parvis.phase.PhaseWorkflow}.
 */
package fr.parvis.phase;
