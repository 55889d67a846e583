package fr.parvis.notification;

/** What a link from a mail still opens: the decision, or a word on why not and what to do. */
public enum DecisionLinkState {
    OPEN(200), DECIDED(410), USED(410), EXPIRED(410), OUTDATED(409), NOT_YOURS(410), FORWARDED(403), UNKNOWN(404);

    private final int status;

    DecisionLinkState(int status) {
        this.status = status;
    }

    /** The status of the page that says so. */
    public int status() {
        return status;
    }

    /** Whether a new link may help: to the same thing as it stands now, by mail and to the same person. */
    public boolean renewable() {
        return this == USED || this == EXPIRED || this == OUTDATED;
    }
}
