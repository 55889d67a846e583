package fr.parvis.gap;

/** What a gap stands against: a blocking one against the department's inventory being called coherent. */
public enum GapSeverity {
    BLOCKING, MAJOR, MINOR
}
