package fr.parvis.people;

import java.util.List;

/** A feature's part of «who holds what»: handover and deactivation ask it, and know no feature. */
public interface Holdings {

    List<Holding> heldBy(long personId, long municipalityId);

    /** Gives what the one holds in the municipality to the other, as far as the act takes it; in the caller's transaction. */
    void handOver(Handing act);
}
