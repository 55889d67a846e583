package fr.parvis.meeting;

/** What became of a decision: to be followed up, done, or dropped with a reason («sans suite»). */
public enum DecisionState {
    OPEN, DONE, DROPPED
}
