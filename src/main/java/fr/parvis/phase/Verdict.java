package fr.parvis.phase;

/** How a project goes, as its milestones say or as somebody says under their name. */
public enum Verdict {
    ON_TRACK, WATCH, LATE
}
