package fr.parvis.opinion;

/** What a question of the legal check can be answered. */
public enum LegalAnswer {
    YES, NO, NOT_APPLICABLE
}
