package fr.parvis.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changes of a meeting. A null member is left as it is; an {@code Optional} one is cleared by being empty.
 *
 * @param state  the state to move to
 * @param reason why it is cancelled
 * @param agenda all points in their order; one with an id is kept, one that is left out goes
 * @param seats  everybody who is to be there
 */
public record MeetingChange(MeetingKind kind, String title, LocalDate day, Optional<String> hour, Optional<String> location, MeetingState state,
        String reason, List<Point> agenda, List<Seat> seats) {

    /**
     * A point of the agenda.
     *
     * @param id    null for a new one
     * @param words what was said; null leaves it as it is
     */
    public record Point(Long id, String title, Long broughtById, Integer minutes, boolean toDecide, Long taskId, Optional<String> words) {

        /** A point that is added, of which nothing was said yet. */
        public static Point fresh(String title, Long broughtById, Integer minutes, boolean toDecide, Long taskId) {
            return new Point(null, title, broughtById, minutes, toDecide, taskId, null);
        }
    }

    /** Somebody of the town, or a guest by name. */
    public record Seat(Long personId, String guest, Presence presence) {
    }

    /** What a meeting is before anything is said of its agenda. */
    public static MeetingChange of(MeetingKind kind, String title, LocalDate day, Optional<String> hour, Optional<String> location) {
        return new MeetingChange(kind, title, day, hour, location, null, null, null, null);
    }

    public static MeetingChange toState(MeetingState state, String reason) {
        return new MeetingChange(null, null, null, null, null, state, reason, null, null);
    }

    public static MeetingChange ofAgenda(List<Point> agenda) {
        return new MeetingChange(null, null, null, null, null, null, null, agenda, null);
    }
}
