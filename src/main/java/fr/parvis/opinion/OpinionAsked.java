package fr.parvis.opinion;

import fr.parvis.inventory.Dataset;
import java.util.List;

/**
 * Somebody is asked for an opinion; fired in the transaction that asks.
 *
 * @param secret of the link of an expert, which is said here and nowhere else; null for a person of the town
 */
public record OpinionAsked(OpinionRequest request, List<Dataset> datasets, String secret, String by) {

    public OpinionAsked {
        datasets = List.copyOf(datasets);
    }

    /** Without the secret, which no log may hold. */
    @Override
    public String toString() {
        return "OpinionAsked[" + request.id + "]";
    }
}
