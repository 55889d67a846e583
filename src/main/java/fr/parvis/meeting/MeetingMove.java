package fr.parvis.meeting;

import static fr.parvis.meeting.MeetingState.APPROVED;
import static fr.parvis.meeting.MeetingState.CANCELLED;
import static fr.parvis.meeting.MeetingState.HELD;
import static fr.parvis.meeting.MeetingState.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The life cycle of a meeting, one constant per arrow. */
public enum MeetingMove {
    /** It begins, or is said to have taken place: from here on minutes are written. */
    HOLD(PLANNED, HELD, false),
    /** It will not take place; the reason stays and is told to whoever was invited. */
    CANCEL(PLANNED, CANCELLED, true),
    /** The minutes say what was said, each decision with what follows from it; they are frozen. */
    APPROVE(HELD, APPROVED, false);

    private final MeetingState from;
    private final MeetingState to;
    private final boolean asksReason;

    MeetingMove(MeetingState from, MeetingState to, boolean asksReason) {
        this.from = from;
        this.to = to;
        this.asksReason = asksReason;
    }

    public MeetingState from() {
        return from;
    }

    public MeetingState to() {
        return to;
    }

    public boolean asksReason() {
        return asksReason;
    }

    /** The arrow between two states, if there is one. */
    public static Optional<MeetingMove> between(MeetingState from, MeetingState to) {
        return leaving(from).stream().filter(move -> move.to == to).findFirst();
    }

    public static List<MeetingMove> leaving(MeetingState state) {
        return Arrays.stream(values()).filter(move -> move.from == state).toList();
    }
}
