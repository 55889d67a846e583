package fr.parvis.gap;

/** How the lead's list and the department's word differ. */
public enum GapKind {
    TO_CORRECT, TO_ADD, TO_REMOVE, DUPLICATE, QUALITY
}
