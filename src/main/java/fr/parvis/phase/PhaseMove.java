package fr.parvis.phase;

import static fr.parvis.phase.PhaseState.ACTIVE;
import static fr.parvis.phase.PhaseState.DONE;
import static fr.parvis.phase.PhaseState.IN_REVIEW;
import static fr.parvis.phase.PhaseState.PLANNED;
import static fr.parvis.people.Role.DGS;
import static fr.parvis.people.Role.LEAD;

import fr.parvis.people.Role;

/** The life cycle of a phase, one constant per arrow. A move that is not here does not exist. */
public enum PhaseMove {
    START(PLANNED, ACTIVE, LEAD, 0, false),
    /** Asks the DGS for the gate. */
    SUBMIT(ACTIVE, IN_REVIEW, LEAD, 0, false),
    WITHDRAW(IN_REVIEW, ACTIVE, LEAD, 0, false),
    /** The gate is refused for now; everything is to be confirmed again. */
    RETURN(IN_REVIEW, ACTIVE, DGS, 1, true),
    /** The gate is passed, with or without reservations; a reservation becomes a dated task. */
    APPROVE(IN_REVIEW, DONE, DGS, 0, false),
    /** The gate is passed in spite of what blocks it; flagged until regularised. */
    FORCE(ACTIVE, DONE, DGS, 20, false),
    /** Only the latest finished phase, while nothing has been built on it. */
    REOPEN(DONE, ACTIVE, DGS, 1, true);

    private final PhaseState from;
    private final PhaseState to;
    private final Role role;
    private final int shortestReason;
    private final boolean newAttempt;

    PhaseMove(PhaseState from, PhaseState to, Role role, int shortestReason, boolean newAttempt) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.shortestReason = shortestReason;
        this.newAttempt = newAttempt;
    }

    public PhaseState from() {
        return from;
    }

    public PhaseState to() {
        return to;
    }

    /** Who alone may make this move. */
    public Role role() {
        return role;
    }

    /** Characters the reason must have at least; 0 when none is asked. */
    public int shortestReason() {
        return shortestReason;
    }

    /** Whether answers given so far must be confirmed again. */
    public boolean opensAttempt() {
        return newAttempt;
    }

    /** Whether the move passes the gate. */
    public boolean passesGate() {
        return to == DONE;
    }
}
