package fr.parvis.publication;

/** What a dataset still needs before, or although, it is public: a filter of the list. */
public enum Lacking {
    CHANNEL("d.release.channels is null"),
    LICENCE("d.release.licence is null"),
    UPDATES("(d.coverage.updateFrequency is null or d.release.updaterId is null)"),
    VISA("d.signature.visa <> STANDING"),
    LEGAL_CHECK("not " + DiffusionState.CHECKED),
    WAVE("d.release.wave is null and d.release.postponedReason is null");

    private final String condition;

    Lacking(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
