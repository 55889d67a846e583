package fr.parvis.awareness;

import fr.parvis.people.Mandate;
import java.time.Instant;

/** Why an interview or a meeting was not planned, changed or signed. */
public sealed interface AwarenessRefusal {

    /** Only who runs the project plans and writes. */
    record NotAllowed() implements AwarenessRefusal {
    }

    /** Only the head of the department or the deputy signs. */
    record NotTheirs(String department) implements AwarenessRefusal {
    }

    /** It was theirs to sign by a delegation that has ended meanwhile. */
    record MandateEnded(Mandate mandate) implements AwarenessRefusal {
    }

    /** Who wrote the minutes does not sign them. */
    record OwnMinutes() implements AwarenessRefusal {
    }

    /** There is nothing to sign: the interview was not held, has no minutes, or is signed already. */
    record NothingToSign() implements AwarenessRefusal {
    }

    /** Somebody changed it meanwhile. */
    record Stale(String by, Instant when) implements AwarenessRefusal {
    }

    /** No arrow leads from one state to the other. */
    record NotFromHere(InterviewState from, InterviewState to) implements AwarenessRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements AwarenessRefusal {
    }

    /** One constant for each thing that can be wrong with a field. */
    enum Reason {
        PERSON_UNKNOWN, DEPARTMENT_UNKNOWN, ALREADY_PLANNED, REASON_MISSING, DAY_TO_COME, EXCUSED_SAYS_NOTHING, TOO_FEW_ATTENDEES
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient AwarenessRefusal refusal;

        public Refused(AwarenessRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public AwarenessRefusal refusal() {
            return refusal;
        }
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }
}
