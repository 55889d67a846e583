package fr.parvis.platform.table;

/** Takes the rows of a table one after the other; what it throws ends the reading and goes on to the caller. */
@FunctionalInterface
public interface RowVisitor {

    void row(TableRow row);
}
