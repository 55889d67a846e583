package fr.parvis.gap;

/** Whose position on a contested line the DGS kept. */
public enum RetainedPosition {
    DEPARTMENT, LEAD
}
