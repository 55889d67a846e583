package fr.parvis.inventory;

/** The life of a grid: written, frozen by the DGS, then replaced by the next one. */
public enum GridState {
    DRAFT, FROZEN, REPLACED
}
