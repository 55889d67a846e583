package fr.parvis.inventory;

/** To whom the law lets the data be given (CRPA, L311-1, L311-5, L311-6). */
public enum Communicability {
    EVERYBODY, PERSON_CONCERNED, NOBODY, TO_EXAMINE
}
