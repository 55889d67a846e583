package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import java.time.Instant;

/**
 * What a person is asked to decide, as it stands.
 *
 * @param fingerprint of all that is read before deciding
 * @param open        whether something of it is still to be decided
 * @param path        of its page, which asks for the full sign-in
 * @param latest      the latest decision on it; null while there is none
 */
public record DecisionItem(DecisionKind kind, long id, long municipalityId, long projectId, String fingerprint, boolean open, String path, Latest latest) {

    /**
     * A decision that was taken.
     *
     * @param sha256    its fingerprint as the receipt shows it; null where there is no receipt
     * @param undoUntil until when it can be taken back; null when it cannot
     */
    public record Latest(String by, Instant at, String sha256, Instant undoUntil) {
    }
}
