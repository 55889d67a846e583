package fr.parvis.checklist;

/** What a question of a gate can be answered. */
public enum Answer {
    YES, NO, NOT_APPLICABLE
}
