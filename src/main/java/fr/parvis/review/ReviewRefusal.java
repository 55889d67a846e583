package fr.parvis.review;

/** Why nothing was written of a review. */
public sealed interface ReviewRefusal {

    /** The person may see it and not do this. */
    record NotAllowed(Act act) implements ReviewRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale() implements ReviewRefusal {
    }

    /** Somebody gave a level of maturity meanwhile; null where they took it back. */
    record Moved(String name, Integer stands) implements ReviewRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements ReviewRefusal {
    }

    /** The state of things does not allow it. */
    record Conflict(Reason reason) implements ReviewRefusal {
    }

    /** What somebody may be short of the right to do. */
    enum Act {
        RUN_SURVEY, ANSWER, MEASURE, ADD_FINDING, FOLLOW_FINDING, PRESENT, PLAN_CYCLE, ASSESS
    }

    /** What stands against it. */
    enum Reason {
        DATE_PAST, ALREADY_OPENED, SURVEY_OVER, NO_SURVEY, NOBODY_TO_ASK, REMINDED_TODAY, ALL_ANSWERED, REASON_MISSING, QUESTION_UNKNOWN,
        ANSWER_MISSING, MARK_RANGE, INDICATOR_UNKNOWN, COMPUTED_HERE, TARGET_NEEDS_REASON, BASELINE_COMMITTED, CATEGORY_NEEDS_REASON, PERSON_UNKNOWN,
        WORDS_MISSING, CARRIED_OVER, PRESENTED, DATE_TO_COME, NOTHING_FOUND, NOTHING_TO_ASSESS, CYCLE_OVER, NEGATIVE, OVER_HUNDRED,
        OVER_ONE, NO_TARGET, REVIEW_DONE
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient ReviewRefusal refusal;

        public Refused(ReviewRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public ReviewRefusal refusal() {
            return refusal;
        }
    }

    static Refused may(Act act) {
        return new Refused(new NotAllowed(act));
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }

    static Refused conflict(Reason reason) {
        return new Refused(new Conflict(reason));
    }

    static Refused moved(String name, Integer stands) {
        return new Refused(new Moved(name, stands));
    }

    static Refused stale() {
        return new Refused(new Stale());
    }
}
