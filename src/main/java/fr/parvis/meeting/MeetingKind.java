package fr.parvis.meeting;

/** What a meeting is for. */
public enum MeetingKind {
    KICK_OFF, STEERING, WORKING, OTHER
}
