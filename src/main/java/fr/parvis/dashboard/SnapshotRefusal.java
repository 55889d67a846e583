package fr.parvis.dashboard;

import java.time.Instant;
import java.time.LocalDate;

/** Why a photo was not taken, or two moments were not compared. */
public sealed interface SnapshotRefusal {

    /** The person sees the project and takes no photos of it. */
    record NotAllowed() implements SnapshotRefusal {
    }

    /** Neither the number of a photo of this project nor a day. */
    record NotAMoment(String field) implements SnapshotRefusal {
    }

    /** The project did not exist yet. */
    record BeforeTheProject(String field, LocalDate day, LocalDate begun) implements SnapshotRefusal {
    }

    /** The day has not come yet. */
    record InTheFuture(String field, LocalDate day) implements SnapshotRefusal {
    }

    /** The photo of that instant is not what was taken. */
    record Altered(Instant takenAt) implements SnapshotRefusal {
    }

    /** Ends what was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient SnapshotRefusal refusal;

        public Refused(SnapshotRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public SnapshotRefusal refusal() {
            return refusal;
        }
    }
}
