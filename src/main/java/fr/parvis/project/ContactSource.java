package fr.parvis.project;

/** Where a cell of the matrix of contacts has its people from. */
public enum ContactSource {
    /** Named in this cell. */
    NAMED,
    /** Named for all phases of the department. */
    ALL_PHASES,
    /** Head, deputy or referent of the department. */
    POST,
    NOBODY
}
