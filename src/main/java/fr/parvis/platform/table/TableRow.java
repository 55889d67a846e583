package fr.parvis.platform.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line  where it begins in the file, as a person counts: from 1, title and blank lines included
 * @param cells its texts as written, spaces included, {@code ""} where there is none; as many as the header has, or more where filled cells stand
 *              beyond it
 */
public record TableRow(int line, List<String> cells) {

    /** The cell of a column counted from 0, {@code ""} beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
