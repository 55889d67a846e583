package fr.parvis.project;

import fr.parvis.journal.Author;
import java.time.LocalDate;

/**
 * A cycle was opened; heard within the transaction by whoever has something to prepare or to carry over.
 *
 * @param previousCycleId the cycle before, null for the first
 */
public record CycleOpened(Project project, long cycleId, int number, Long previousCycleId, LocalDate startsOn, Author author) {
}
