package fr.parvis.desk;

/** What somebody may be asked to decide: the lines of a department, an opinion, a gate. */
public enum DecisionKind {
    VISA("visa", "/visas/"), OPINION("opinion-request", "/opinions/requests/"), GATE("phase", "/phases/");

    private final String subject;
    private final String path;

    DecisionKind(String subject, String path) {
        this.subject = subject;
        this.path = path;
    }

    /** Its kind in the journal. */
    public String subject() {
        return subject;
    }

    /** Its page, where it has one of its own: a gate is decided on the page of its project. */
    public String path(long id) {
        return path + id;
    }
}
