package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import java.time.Instant;

/** A head took back decisions on lines of the department, taken at that instant; fired in the transaction that takes them back. */
public record VisasTakenBack(VisaRequest request, Instant decidedAt, Actor actor, Author author) {
}
