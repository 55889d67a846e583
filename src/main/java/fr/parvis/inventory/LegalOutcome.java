package fr.parvis.inventory;

/** Where the legal check of a dataset stands. */
public enum LegalOutcome {
    NONE, OPENED, FAVOURABLE, RESERVATIONS, UNFAVOURABLE
}
