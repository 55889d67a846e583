package fr.parvis.inventory;

/** Where a dataset is published (method, D.2). */
public enum Channel {
    SITE, OWN_PORTAL, TERRITORIAL_PORTAL, DATAGOUV, NATIONAL_BASE
}
