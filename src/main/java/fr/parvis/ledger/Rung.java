package fr.parvis.ledger;

/** What happens, one after the other, while something waits and nothing is said of it. */
public enum Rung {
    /** Its holder is reminded. */
    REMINDER,
    /** Its holder is reminded again, and who is above them is told. */
    SUPERIOR,
    /** The DGS is told, and finds it on their list. */
    DGS_LIST
}
