package fr.parvis.journal;

import fr.parvis.platform.Fingerprint;
import fr.parvis.journal.Verification.Fault;

/** Walks a chain row by row, in the order of the places, and remembers the first thing that is wrong. */
final class ChainCheck {

    private long entries;
    private long lastPosition;
    private String lastHash = JournalHead.NOTHING_BEFORE;
    private Long firstBroken;
    private Fault fault;

    void next(long position, String previousHash, String hash, String canonical) {
        entries++;
        if (fault == null) {
            if (position != lastPosition + 1) {
                broken(lastPosition + 1, Fault.MISSING);
            } else if (!Fingerprint.of(canonical).equals(hash)) {
                broken(position, Fault.ALTERED);
            } else if (!previousHash.equals(lastHash)) {
                broken(position, Fault.REORDERED);
            }
        }
        lastPosition = position;
        lastHash = hash;
    }

    Verification end(long headEntries, String headHash) {
        if (fault == null && (headEntries != lastPosition || !headHash.equals(lastHash))) {
            broken(Math.min(headEntries, lastPosition) + (headEntries == lastPosition ? 0 : 1), Fault.CUT);
        }
        return new Verification(fault == null, entries, firstBroken, fault);
    }

    private void broken(long position, Fault what) {
        firstBroken = position;
        fault = what;
    }
}
