package fr.parvis.notification;

/** What a calendar holds: what its owner has to do, the dates of one project, or the gates a DGS decides. */
public enum CalendarScope {
    MINE, PROJECT, DGS
}
