package fr.parvis.publication;

import java.util.Collection;
import java.util.Set;

/**
 * Which overdue updates are the lead's to settle, since whoever was to make them has said that the data are produced no more. A room above keeps what
 * people answer.
 */
public interface HandedUpdates {

    /** Ids of the datasets, in these towns. */
    Set<Long> inTowns(Collection<Long> municipalityIds);
}
