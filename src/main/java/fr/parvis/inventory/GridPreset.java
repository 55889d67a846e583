package fr.parvis.inventory;

/** Weights to start from, in the order of {@link Criterion}; each adds up to 100. */
public enum GridPreset {
    BALANCED(25, 20, 15, 10, 10, 10, 5, 5),
    COMPLIANCE(40, 16, 12, 8, 8, 8, 4, 4),
    QUICK_WIN(18, 14, 11, 7, 17, 17, 8, 8),
    TRANSPARENCY(21, 16, 30, 8, 8, 8, 5, 4),
    OWN(25, 20, 15, 10, 10, 10, 5, 5);

    private final int[] weights;

    GridPreset(int... weights) {
        this.weights = weights;
    }

    public GridRules rules() {
        return GridRules.weighted(weights);
    }
}
