package fr.parvis.meeting;

/** Whether somebody was at a meeting; expected until it is held. */
public enum Presence {
    EXPECTED, PRESENT, EXCUSED, ABSENT
}
