package fr.parvis.opinion;

/** The life of a legal check: being answered, signed, or signed and overtaken by a change of the dataset. */
public enum LegalCheckState {
    OPEN, SIGNED, OUTDATED
}
