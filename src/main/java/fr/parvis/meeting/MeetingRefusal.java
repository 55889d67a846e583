package fr.parvis.meeting;

import java.time.Instant;
import java.util.List;

/** Why something of a meeting or of a decision was not planned, written or moved. */
public sealed interface MeetingRefusal {

    /** Only who runs the project plans, writes and approves. */
    record NotAllowed() implements MeetingRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale(String by, Instant when) implements MeetingRefusal {
    }

    /** Somebody wrote on the same points meanwhile; what both wrote is kept. */
    record Overwritten(List<Written> points) implements MeetingRefusal {
    }

    /** A point, and who wrote on it last. */
    record Written(long itemId, String title, String by, Instant when) {
    }

    /** No arrow leads from one state to the other. */
    record NotFromHere(MeetingState from, MeetingState to) implements MeetingRefusal {
    }

    /** The minutes are approved, or the meeting is cancelled: nothing of it changes. */
    record Frozen(MeetingState state) implements MeetingRefusal {
    }

    /** Minutes are written from when the meeting is held. */
    record NotHeld() implements MeetingRefusal {
    }

    /** These decisions have neither a task nor an end: the minutes are not complete. */
    record Unsettled(List<String> decisions) implements MeetingRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements MeetingRefusal {
    }

    /**
     * A point of the agenda cannot be taken, or taken away.
     *
     * @param id     null for a new one
     * @param index  where it stands in the list that was given, from 0; null when it was left out
     * @param member what of it cannot be taken, as programs name it; null where it was left out
     */
    record OfPoint(Long id, Integer index, String title, String member, Reason reason) implements MeetingRefusal {
    }

    /** One constant for each thing that can be wrong with a field. */
    enum Reason {
        PERSON_UNKNOWN, POINT_UNKNOWN, POINT_USED, POINT_GONE, DECISION_UNKNOWN, MEETING_UNKNOWN, TASK_UNKNOWN, REASON_MISSING, DAY_TO_COME, TOO_MANY, TWICE
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient MeetingRefusal refusal;

        public Refused(MeetingRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public MeetingRefusal refusal() {
            return refusal;
        }
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }
}
