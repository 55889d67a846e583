package fr.parvis.intake;

/** What a line of the file comes to. */
public enum LineOutcome {
    ADDED, CHANGED,
    /** The inventory, or an earlier line, has it already under the same title in the same department. */
    DUPLICATE, UNCHANGED, REFUSED
}
