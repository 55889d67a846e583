package fr.parvis.inventory;

/** What a head should look at twice before signing a line; computed from what is written of it. */
public enum LineWarning {
    NOT_CLASSIFIED, TO_REEXAMINE, DPO_NOT_HEARD, OPEN_WITH_PERSONAL_DATA, LICENCE_MISSING, UPDATE_LATE
}
