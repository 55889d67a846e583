package fr.parvis.dashboard;

/**
 * One thing a figure counts. Exactly one of its three members is there.
 *
 * @param missing  what a department holds besides the inventory
 * @param decision a gate, an arbitration or one of the register
 */
public record FigureItem(DatasetFact dataset, MissingFact missing, DecisionFact decision) {

    static FigureItem of(DatasetFact dataset) {
        return new FigureItem(dataset, null, null);
    }

    static FigureItem of(MissingFact missing) {
        return new FigureItem(null, missing, null);
    }

    static FigureItem of(DecisionFact decision) {
        return new FigureItem(null, null, decision);
    }

    /** Department it belongs to; null of a decision. */
    public Long departmentId() {
        return dataset != null ? (Long) dataset.departmentId() : missing != null ? (Long) missing.departmentId() : null;
    }
}
