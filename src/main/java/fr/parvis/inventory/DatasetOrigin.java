package fr.parvis.inventory;

/** Where a dataset of the inventory comes from. */
public enum DatasetOrigin {
    ADDED, CATALOGUE, QUESTIONNAIRE, IMPORT, GENERATED
}
