package fr.parvis.inventory;

import java.util.Locale;

/** The form in which the data lie today: the list of the inventory of Etalab, and paper. */
public enum SourceFormat implements Coded {
    FILE_TABULAR, FILE_GIS, API, DATABASE, WEBSITE, PAPER, OTHER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
