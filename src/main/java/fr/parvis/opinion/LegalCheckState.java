package fr.parvis.opinion;

/** The life of a legal check: being answered, signed, or signed and overtaken by a change of the dataset or of the law. */
public enum LegalCheckState {
    OPEN, SIGNED, OUTDATED
}
