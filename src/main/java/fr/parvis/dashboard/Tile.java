package fr.parvis.dashboard;

/** A figure with the one it is part of. */
public enum Tile {
    INVENTORY(Figure.INVENTORIED, Figure.EXPECTED),
    VISAS(Figure.SIGNED, Figure.SUBMITTED),
    PUBLICATION(Figure.PUBLISHED, Figure.COMMITTED),
    FRESHNESS(Figure.UP_TO_DATE, Figure.PUBLISHED),
    DECISIONS(Figure.DECISIONS_CLOSED, Figure.DECISIONS_TAKEN);

    private final Figure part;
    private final Figure whole;

    Tile(Figure part, Figure whole) {
        this.part = part;
        this.whole = whole;
    }

    public Figure part() {
        return part;
    }

    public Figure whole() {
        return whole;
    }
}
