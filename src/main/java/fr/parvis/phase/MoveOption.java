package fr.parvis.phase;

import java.util.List;

/**
 * A move that leaves the state the phase is in, as one person finds it.
 *
 * @param open     whether this person may make it now
 * @param blockers everything that stands in the way, the same list that a refusal would give
 */
public record MoveOption(PhaseMove move, boolean open, List<Blocker> blockers) {

    /** Whether the person holds the role the move asks for. */
    public boolean mine() {
        return blockers.stream().noneMatch(blocker -> blocker.code() == PhaseBlocker.RESERVED_TO_ROLE);
    }
}
