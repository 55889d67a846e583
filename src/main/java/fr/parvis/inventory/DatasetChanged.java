package fr.parvis.inventory;

import fr.parvis.journal.Author;

/** A dataset was changed; fired in the transaction of the change. {@code material} says whether a visa on it can still stand. */
public record DatasetChanged(Dataset dataset, boolean material, Author author) {
}
