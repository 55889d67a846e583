package fr.parvis.meeting;

import static fr.parvis.meeting.DecisionState.DONE;
import static fr.parvis.meeting.DecisionState.DROPPED;
import static fr.parvis.meeting.DecisionState.OPEN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What may become of a decision, one constant per arrow: nothing is final, and each state is reached by one arrow. */
public enum DecisionMove {
    COMPLETE(EnumSet.of(OPEN, DROPPED), DONE, false),
    /** Nothing follows from it («sans suite»); the reason stays in the register. */
    DROP(EnumSet.of(OPEN, DONE), DROPPED, true),
    REOPEN(EnumSet.of(DONE, DROPPED), OPEN, false);

    private final Set<DecisionState> from;
    private final DecisionState to;
    private final boolean asksReason;

    DecisionMove(Set<DecisionState> from, DecisionState to, boolean asksReason) {
        this.from = from;
        this.to = to;
        this.asksReason = asksReason;
    }

    public Set<DecisionState> from() {
        return EnumSet.copyOf(from);
    }

    public DecisionState to() {
        return to;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** The arrow that leads there. */
    public static DecisionMove to(DecisionState state) {
        return Arrays.stream(values()).filter(move -> move.to == state).findFirst().orElseThrow();
    }
}
