package fr.parvis.inventory;

/** Why a line is worth reading: what was signed before has changed, it is new, it is at risk, or nothing has changed. */
public enum VisaGroup {
    MODIFIED, NEW, AT_RISK, UNCHANGED
}
