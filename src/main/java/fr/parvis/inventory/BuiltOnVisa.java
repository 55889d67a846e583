package fr.parvis.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What a higher room built on the decisions of a head: what is built upon is not taken back. Each room that can build on a visa answers for itself. */
public interface BuiltOnVisa {

    /** The datasets among these on which something was built since the instant of the decision. */
    Set<Long> builtOn(Collection<Long> datasetIds, Instant decidedAt);
}
