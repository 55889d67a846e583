package fr.parvis.inventory;

/** What allows publishing data about people (CRPA, L312-1-2 and D312-1-3). */
public enum PersonalDataBasis {
    ANONYMISED, LEGISLATIVE_TEXT, CONSENT, D312_1_3
}
