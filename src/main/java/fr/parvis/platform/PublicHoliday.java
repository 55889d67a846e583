package fr.parvis.platform;

/** The public holidays of metropolitan France; the last two are those of Alsace-Moselle alone. */
public enum PublicHoliday {
    NEW_YEAR, EASTER_MONDAY, LABOUR_DAY, VICTORY_DAY, ASCENSION, WHIT_MONDAY, NATIONAL_DAY, ASSUMPTION, ALL_SAINTS, ARMISTICE, CHRISTMAS,
    GOOD_FRIDAY, SAINT_STEPHEN
}
