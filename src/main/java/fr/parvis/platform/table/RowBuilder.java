package fr.parvis.platform.table;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row and keeps no more of them than the limits allow. */
final class RowBuilder {

    private final Limits limits;
    private List<String> cells = new ArrayList<>();
    private int line;
    private int filled;

    RowBuilder(Limits limits) {
        this.limits = limits;
    }

    void start(int at) {
        line = at;
        filled = 0;
        cells = new ArrayList<>(cells.size());
    }

    void cell(int column, String text) {
        if (text.length() > limits.cellCharacters()) {
            throw new TableRefusal.Refused(new TableRefusal.CellTooLong(line, column + 1, limits.cellCharacters()));
        }
        if (!text.isBlank()) {
            filled = Math.max(filled, column + 1);
        }
        if (column >= limits.columns() || text.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** The row, its empty end cut off. */
    TableRow row() {
        if (filled > limits.columns()) {
            throw new TableRefusal.Refused(new TableRefusal.TooManyColumns(line, filled, limits.columns()));
        }
        return new TableRow(line, cells);
    }
}
