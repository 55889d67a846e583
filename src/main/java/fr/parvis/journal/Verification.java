package fr.parvis.journal;

/**
 * What checking a chain found.
 *
 * @param entries     rows found
 * @param firstBroken place of the first row that is altered, missing or out of order; null when all is well
 * @param fault       what is wrong there; null when all is well
 */
public record Verification(boolean valid, long entries, Long firstBroken, Fault fault) {

    /** What can be wrong with a chain. */
    public enum Fault {
        /** The row does not give its fingerprint. */
        ALTERED,
        /** A place of the chain is empty. */
        MISSING,
        /** The row does not name the fingerprint of the one before it. */
        REORDERED,
        /** The rows end before the head says so, or after. */
        CUT
    }
}
