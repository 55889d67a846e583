package fr.parvis.inventory;

/** The life of what one department is asked: open, decided, or replaced by a later campaign. */
public enum VisaRequestState {
    OPEN, DECIDED, REPLACED
}
