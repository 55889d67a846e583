package fr.parvis.phase;

import fr.parvis.journal.Author;
import java.time.LocalDate;

/**
 * What the DGS still asks for while approving a gate; becomes a dated task.
 *
 * @param ownerId who is to do it; null for the project's lead
 */
public record Reservation(String text, LocalDate dueOn, Long ownerId) {

    /** Fired within the transaction of the approval. */
    public record Made(Phase phase, Reservation reservation, Author author) {
    }
}
