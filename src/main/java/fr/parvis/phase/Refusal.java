package fr.parvis.phase;

import fr.parvis.people.Mandate;
import java.time.Instant;
import java.util.List;

/** Why a move was not made. */
public sealed interface Refusal extends PhaseWorkflow.Outcome {

    /** Somebody else's move; {@code blockers} names the role. */
    record NotAllowed(PhaseMove move, List<Blocker> blockers) implements Refusal {
    }

    /** The move was theirs by a delegation that has ended meanwhile. */
    record MandateEnded(PhaseMove move, Mandate mandate) implements Refusal {
    }

    /** The arrow does not leave the state the phase is in. */
    record NotFromHere(PhaseMove move, PhaseState state) implements Refusal {
    }

    /** The move asks for a reason, of so many characters at least. */
    record ReasonMissing(PhaseMove move, int shortest) implements Refusal {
    }

    /** Everything that stands in the way. */
    record Blocked(PhaseMove move, List<Blocker> blockers) implements Refusal {
    }

    /** Somebody acted meanwhile: who, what and when; nulls when what changed was not a move. */
    record Stale(String by, PhaseMove what, Instant when, PhaseState state) implements Refusal {
    }
}
