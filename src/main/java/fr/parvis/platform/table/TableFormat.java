package fr.parvis.platform.table;

/** The kinds of file a table is read from. */
public enum TableFormat {
    CSV, XLSX
}
