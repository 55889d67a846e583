package fr.parvis.people;

import fr.parvis.journal.Author;
import java.util.List;

/** A feature's part of «who holds what»: handover and deactivation ask it, and know no feature. */
public interface Holdings {

    List<Holding> heldBy(long personId, long municipalityId);

    /** Gives everything the one holds in the municipality to the other; in the caller's transaction. */
    void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason);
}
