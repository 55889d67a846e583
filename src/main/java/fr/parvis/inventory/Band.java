package fr.parvis.inventory;

/** The order in which datasets are to be published (method, D.3). */
public enum Band {
    P1, P2, P3, P4;

    /** Whether the other band is this one or its neighbour. */
    boolean near(Band other) {
        return Math.abs(ordinal() - other.ordinal()) <= 1;
    }
}
