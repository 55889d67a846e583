package fr.parvis.intake;

/** What is being done with the lines of a file, while somebody waits. */
public enum ImportStage {
    READING, COMPARING,
    /** In one transaction: what is done is stored when the last line is. */
    APPLYING, UNDOING
}
