package fr.parvis.publication;

import java.util.List;

/** Why a publication was not written. */
public sealed interface PublicationRefusal {

    /** The person may see it and not do this. */
    record NotAllowed() implements PublicationRefusal {
    }

    /** Everything that stands against it, at once. */
    record Blocked(List<PublicationBlocker> blockers) implements PublicationRefusal {
    }

    /** It is withdrawn already. */
    record Withdrawn() implements PublicationRefusal {
    }

    /** The day lies ahead: only what is done is entered. */
    record InTheFuture() implements PublicationRefusal {
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
