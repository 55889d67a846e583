package fr.parvis.inventory;

/** What the data are for the law (CRPA, L312-1-1): a document, a database (3°), or data of interest (4°). */
public enum LegalNature {
    DOCUMENT, DATABASE, DATA_OF_INTEREST
}
