package fr.parvis.phase.web;

import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.MoveOption;
import fr.parvis.phase.PhaseLog;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.Regularisation;
import fr.parvis.project.SlipCause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the API reads and gives around a phase. */
public final class PhaseJson {

    private PhaseJson() {
    }

    /** One thing that stands in the way. */
    public record BlockerJson(String code, String condition, String message, Role liftedBy, Instant since, String fixAt) {

        public static BlockerJson of(Blocker blocker, Locale locale) {
            return new BlockerJson(blocker.code().name(), blocker.condition(), blocker.message(locale), blocker.liftedBy(),
                    blocker.since(), blocker.fixAt());
        }
    }

    /** A move that leaves the state the phase is in. */
    public record Option(PhaseMove move, boolean open, List<BlockerJson> blockers) {

        static Option of(MoveOption option, Locale locale) {
            return new Option(option.move(), option.open(),
                    option.blockers().stream().map(blocker -> BlockerJson.of(blocker, locale)).toList());
        }
    }

    /** A move that was made. */
    public record Move(long id, PhaseMove move, PhaseState from, PhaseState to, int attempt, String by, String onBehalfOf, String reason,
            String gateHash, Instant at) {

        static Move of(PhaseLog log) {
            return new Move(log.id, log.move, log.fromState, log.toState, log.attempt, log.actorName, log.behalfName, log.reason,
                    log.gateHash, log.movedAt);
        }
    }

    /** A move to make. */
    public record NewMove(PhaseMove move, String reason, String gateHash, List<NewReservation> reservations) {
    }

    /** Something the DGS still asks for while approving. */
    public record NewReservation(String text, LocalDate dueOn, Long ownerId) {
    }

    /** The gate to move. */
    public record NewDates(LocalDate endsOn, SlipCause cause, String reason, boolean followingToo) {
    }

    /** Something a forced gate went past. */
    public record Point(long id, String code, String condition, String message, boolean lifted, boolean waived) {

        static Point of(Regularisation.Point point, Locale locale) {
            return new Point(point.blocker().id, point.blocker().code, point.blocker().condition, point.blocker().message(locale),
                    point.lifted(), point.blocker().waived());
        }
    }

    /** Putting a forced gate right. */
    public record NewRegularisation(String reason, List<Waiver> waivers) {
    }

    /** Why a point that no fact has lifted is given up. */
    public record Waiver(long id, String reason) {
    }
}
