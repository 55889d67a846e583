package fr.parvis.people;

/** Where a delegation stands at a moment. */
public enum DelegationState {
    TO_COME, IN_FORCE, OVER, CUT_SHORT
}
