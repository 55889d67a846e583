package fr.parvis.inventory;

/** What publishing would do to security (CRPA, L311-5 2° d). */
public enum SecurityRisk {
    NONE, TO_MASK, BLOCKING
}
