package fr.parvis.intake;

/** How far an import has come. */
public enum ImportState {
    /** No column says what the datasets are called: somebody has to say which. */
    UNMAPPED,
    PROPOSED, APPLIED, UNDONE
}
