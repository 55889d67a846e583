package fr.parvis.inventory;

/** The part of a dataset's sheet a field stands in. */
public enum FieldSection {
    NAMES, CUSTODY, COVERAGE, LAW, RELEASE, NOTES
}
