package fr.parvis.platform.table;

import java.util.function.Predicate;

/** The rows of a file from its first line on, blank ones perhaps missing, title and header included; can be gone through again. */
interface RowSource {

    /** Gives each row in order until it is answered {@code false}. */
    void each(Predicate<TableRow> wanted);
}
