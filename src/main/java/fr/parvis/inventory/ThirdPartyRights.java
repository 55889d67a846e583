package fr.parvis.inventory;

/** Whether somebody else has rights on the data (CRPA, L311-4 and L321-2 c). */
public enum ThirdPartyRights {
    NONE, AUTHORISED, BLOCKING
}
