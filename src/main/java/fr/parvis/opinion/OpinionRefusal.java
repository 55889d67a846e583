package fr.parvis.opinion;

/** Why nothing was written of a legal check or an opinion. */
public sealed interface OpinionRefusal {

    /** The person may see it and not do this. */
    record NotAllowed(Act act) implements OpinionRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale() implements OpinionRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements OpinionRefusal {
    }

    /** The state of things does not allow it; {@code detail} names the questions. */
    record Conflict(Reason reason, String detail) implements OpinionRefusal {
    }

    /** What somebody may be short of the right to do. */
    enum Act {
        ANSWER, SIGN, ASK, INVITE, WITHDRAW, GIVE, LIFT
    }

    /** What stands against it. */
    enum Reason {
        QUESTION_UNKNOWN, COMMENT_MISSING, QUESTIONS_LEFT, PERSON_UNKNOWN, WORDS_MISSING, NO_CONDITION, NOT_OPENED, NOTHING_ASKED, NOTHING_ANSWERED,
        ALREADY_GIVEN, NOTHING_LEFT
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient OpinionRefusal refusal;

        public Refused(OpinionRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public OpinionRefusal refusal() {
            return refusal;
        }
    }

    static Refused may(Act act) {
        return new Refused(new NotAllowed(act));
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }

    static Refused conflict(Reason reason, String detail) {
        return new Refused(new Conflict(reason, detail));
    }
}
