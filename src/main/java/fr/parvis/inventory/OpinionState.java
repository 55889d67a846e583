package fr.parvis.inventory;

/** Where the opinion of the DPO on a dataset stands. */
public enum OpinionState {
    NONE, ASKED, FAVOURABLE, CONDITIONS, UNFAVOURABLE
}
