package fr.parvis.phase;

/** Where a phase stands. */
public enum PhaseState {
    PLANNED, ACTIVE, IN_REVIEW, DONE
}
