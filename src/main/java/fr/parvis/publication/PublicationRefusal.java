package fr.parvis.publication;

import fr.parvis.phase.Blocker;
import java.time.Instant;
import java.util.List;

/** Why something about diffusion was not written. */
public sealed interface PublicationRefusal {

    /** The person may see it and not do this. */
    record NotAllowed() implements PublicationRefusal {
    }

    /** Everything that stands against it, at once. */
    record Blocked(List<Blocker> blockers) implements PublicationRefusal {
    }

    /** It is withdrawn already. */
    record Withdrawn() implements PublicationRefusal {
    }

    /** Only what is published can have been updated. */
    record NotPublished() implements PublicationRefusal {
    }

    /** A value cannot be taken; {@code field} is its name. */
    record Field(String field, Reason reason) implements PublicationRefusal {
    }

    /** A wave was chosen for datasets, by number, on which an opinion must first be given. */
    record ToExamine(List<String> numbers) implements PublicationRefusal {
    }

    /** Somebody was quicker; nothing of what was asked is done. */
    record Stale(List<Changed> changed) implements PublicationRefusal {
    }

    /** What changed since it was seen: a dataset by its number, or null for a channel. */
    record Changed(String number, String by, Instant when) {
    }

    /** What is wrong with a value. */
    enum Reason {
        FUTURE, NOTHING_CHOSEN, NOTHING_TO_CHANGE, WAVE_OR_POSTPONED, CHANNEL_NOT_RETAINED, PERSON_UNKNOWN, DATASET_NOT_HERE, BEFORE_PUBLICATION
    }

    static Refused field(String field, Reason reason) {
        return new Refused(new Field(field, reason));
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient PublicationRefusal refusal;

        public Refused(PublicationRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public PublicationRefusal refusal() {
            return refusal;
        }
    }
}
