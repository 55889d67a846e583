package fr.parvis.method;

/** The size of a town, on which the method's durations depend. */
public enum TownSize {
    SMALL, MEDIUM;

    private static final int MEDIUM_FROM = 10_000;

    /** {@code SMALL} below 10,000 inhabitants. */
    public static TownSize ofPopulation(long inhabitants) {
        return inhabitants < MEDIUM_FROM ? SMALL : MEDIUM;
    }
}
