package fr.parvis.opinion;

/** What an answer that stands against publication does: blocks it, asks for an opinion, or is only worth knowing. */
public enum LegalEffect {
    BLOCK, OPINION, INFO
}
