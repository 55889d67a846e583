package fr.parvis.publication;

/** What stands against calling a dataset published. */
public enum PublicationBlocker {
    LEGAL_CHECK, OPINION, VISA, LICENCE, FREQUENCY, NOT_COMMUNICABLE, WITHHELD
}
