package fr.parvis.awareness;

/** An interview as somebody has seen it. */
final class SeenInterview {

    private SeenInterview() {
    }

    /**
     * Held until the transaction ends.
     *
     * @throws AwarenessRefusal.Refused when somebody has changed it meanwhile
     */
    static Interview held(Interview seen, long seenVersion) {
        Interview interview = Interview.locked(seen.id);
        if (interview.version != seenVersion) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.Stale(interview.changedByName, interview.changedAt));
        }
        return interview;
    }
}
