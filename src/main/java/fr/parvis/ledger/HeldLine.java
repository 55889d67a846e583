package fr.parvis.ledger;

import fr.parvis.inventory.VisaState;

/**
 * A dataset as far as something may wait for it.
 *
 * @param listed   whether it is a line of the inventory, neither withdrawn nor out of scope
 * @param withheld whether its very existence is not to be mentioned
 */
public record HeldLine(long id, String number, String title, long departmentId, boolean listed, boolean withheld, VisaState visa) {
}
