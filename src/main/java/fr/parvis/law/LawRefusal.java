package fr.parvis.law;

import java.time.Instant;

/** Why a fact was not answered, or an obligation not recorded as held. */
public sealed interface LawRefusal {

    /** Neither lead nor DGS of the municipality. */
    record NotAllowed() implements LawRefusal {
    }

    /** Somebody answered meanwhile. */
    record Stale(String by, Instant when) implements LawRefusal {
    }

    /** A field is missing or cannot be taken. */
    record Field(String name, Reason reason) implements LawRefusal {
    }

    /** One constant for each thing that can be wrong with a field. */
    enum Reason {
        YEAR_MISSING, YEAR_OUT_OF_RANGE, DATE_IN_FUTURE, NOT_HELD
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient LawRefusal refusal;

        public Refused(LawRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public LawRefusal refusal() {
            return refusal;
        }
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }
}
