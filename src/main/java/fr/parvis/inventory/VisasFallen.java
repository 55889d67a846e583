package fr.parvis.inventory;

import fr.parvis.journal.Author;
import java.util.List;

/** Visas no longer cover what their datasets have become; fired once, in the transaction of the change that made them fall. */
public record VisasFallen(List<Fallen> all, Author by) {

    /**
     * One of them.
     *
     * @param signedById  who had signed; null for somebody who had no account
     * @param differences what weighs of all that changed since the signature
     */
    public record Fallen(Dataset dataset, Long signedById, String signedBy, List<DatasetSnapshot.Difference> differences) {
    }
}
