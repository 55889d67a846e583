package fr.parvis.inventory;

/** What keeps a dataset aside of its way, whatever its status. */
public enum SideState {
    NOT_COMMUNICABLE, TO_EXAMINE, POSTPONED
}
