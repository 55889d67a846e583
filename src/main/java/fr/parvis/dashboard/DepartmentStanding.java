package fr.parvis.dashboard;

/** How a department stands in a project: nothing is asked of it, it keeps its dates, something is to be watched, is late, or nobody can sign. */
public enum DepartmentStanding {
    NOTHING, ON_TRACK, WATCH, LATE, BLOCKED
}
