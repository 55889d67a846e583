package fr.parvis.awareness;

import static fr.parvis.awareness.InterviewState.EXCUSED;
import static fr.parvis.awareness.InterviewState.HELD;
import static fr.parvis.awareness.InterviewState.PLANNED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life cycle of an interview, one constant per arrow. */
public enum InterviewMove {
    HOLD(EnumSet.of(PLANNED), HELD, false),
    /** The department needs no interview in this cycle; the reason stays. */
    EXCUSE(EnumSet.of(PLANNED), EXCUSED, true),
    /** It is to take place after all, or again; a visa falls. */
    REPLAN(EnumSet.of(HELD, EXCUSED), PLANNED, true);

    private final Set<InterviewState> from;
    private final InterviewState to;
    private final boolean asksReason;

    InterviewMove(Set<InterviewState> from, InterviewState to, boolean asksReason) {
        this.from = from;
        this.to = to;
        this.asksReason = asksReason;
    }

    public InterviewState to() {
        return to;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** The arrow between two states, if there is one. */
    public static Optional<InterviewMove> between(InterviewState from, InterviewState to) {
        return Arrays.stream(values()).filter(move -> move.from.contains(from) && move.to == to).findFirst();
    }

    public static List<InterviewMove> leaving(InterviewState state) {
        return Arrays.stream(values()).filter(move -> move.from.contains(state)).toList();
    }
}
