package fr.parvis.law;

/** What a municipality says of one of its facts; {@code UNKNOWN} is an answer too, that of somebody who does not know. */
public enum FactAnswer {
    YES, NO, UNKNOWN
}
