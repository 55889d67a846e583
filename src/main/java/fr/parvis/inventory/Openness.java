package fr.parvis.inventory;

/** How far a dataset can be opened: the only vocabulary of openness. */
public enum Openness {
    OPEN, OPEN_AFTER_MASKING, RESTRICTED, CLOSED, TO_EXAMINE
}
