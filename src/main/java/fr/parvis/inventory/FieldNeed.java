package fr.parvis.inventory;

/** From when on a field has to be filled. */
public enum FieldNeed {
    INVENTORY, PUBLICATION, NEVER
}
