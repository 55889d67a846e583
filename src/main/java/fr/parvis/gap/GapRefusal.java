package fr.parvis.gap;

import fr.parvis.people.Mandate;

/** Why nothing was written of what a department says. */
public sealed interface GapRefusal {

    /** The person may see it and not do this. */
    record NotAllowed(Act act) implements GapRefusal {
    }

    /** It was theirs by a delegation that has ended meanwhile. */
    record MandateEnded(Mandate mandate) implements GapRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale() implements GapRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements GapRefusal {
    }

    /** The state of things does not allow it. */
    record Conflict(Reason reason) implements GapRefusal {
    }

    /** What somebody may be short of the right to do. */
    enum Act {
        ANSWER, OPEN, FOLLOW, CONTEST, ARBITRATE
    }

    /** What stands against it. */
    enum Reason {
        DEPARTMENT_UNKNOWN, QUESTION_UNKNOWN, DATASET_NOT_HERE, PERSON_UNKNOWN, GAP_CLOSED,
        NOT_SENT_BACK_TWICE, ALREADY_ASKED, DECIDED, SAME_PERSON
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient GapRefusal refusal;

        public Refused(GapRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public GapRefusal refusal() {
            return refusal;
        }
    }

    static Refused may(Act act) {
        return new Refused(new NotAllowed(act));
    }

    static Refused ended(Mandate mandate) {
        return new Refused(new MandateEnded(mandate));
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }

    static Refused conflict(Reason reason) {
        return new Refused(new Conflict(reason));
    }
}
