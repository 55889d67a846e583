package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The only door through which a phase changes state: pages, API, imports and the scheduler all pass here. A move is made whole, with its
 * row in the log and in the journal, or refused with everything that stands in the way.
 */
@ApplicationScoped
public class PhaseWorkflow {

    /** What came of asking for a move. */
    public sealed interface Outcome permits Moved, Refusal {
    }

    /** The move was made. */
    public record Moved(Phase phase, PhaseLog log) implements Outcome {
    }

    /**
     * What somebody asks for.
     *
     * @param seenVersion  the version of the phase on the page or in {@code If-Match}
     * @param seenGate     fingerprint of the gate that was read, null when the caller read none
     * @param reservations with an approval only
     */
    public record Request(PhaseMove move, long seenVersion, String seenGate, String reason, List<Reservation> reservations) {

        public static Request of(PhaseMove move, long seenVersion, String reason) {
            return new Request(move, seenVersion, null, reason, List.of());
        }
    }

    @Inject
    Clock clock;

    @Inject
    Gates gates;

    @Inject
    MoveRules rules;

    @Inject
    Journal journal;

    @Inject
    Event<PhaseMoved> moved;

    @Inject
    Event<Reservation.Made> reserved;

    /** The moves that leave the state the phase is in, open and blocked, as this person finds them. */
    @Transactional
    public List<MoveOption> options(Phase phase, Actor actor) {
        return options(phase, actor, gates.examine(phase), Phase.ofCycle(phase.cycleId));
    }

    /** The same for a caller that has already had the gate examined and the phases of the cycle read. */
    public List<MoveOption> options(Phase phase, Actor actor, List<ConditionResult> gate, List<Phase> cycle) {
        return Arrays.stream(PhaseMove.values()).filter(move -> move.from() == phase.state()).map(move -> {
            List<Blocker> blockers = rules.blockers(phase, move, actor, gate, cycle);
            return new MoveOption(move, blockers.isEmpty(), blockers);
        }).toList();
    }

    /** Makes the move or says why not. The phase must be one the person sees ({@link Phase#visible}). */
    @Transactional
    public Outcome move(long phaseId, Request request, Actor actor) {
        Phase phase = Phase.locked(phaseId);
        PhaseMove move = request.move();
        Author author = rules.signatory(phase, move, actor).orElse(null);
        if (author == null) {
            return actor.ended(phase.municipalityId, move.role()).<Refusal>map(mandate -> new Refusal.MandateEnded(move, mandate))
                    .orElseGet(() -> new Refusal.NotAllowed(move, List.of(rules.reserved(phase, move))));
        }
        if (phase.version() != request.seenVersion()) {
            return stale(phase);
        }
        if (phase.state() != move.from()) {
            return new Refusal.NotFromHere(move, phase.state());
        }
        if (move.shortestReason() > 0 && (request.reason() == null || request.reason().length() < move.shortestReason())) {
            return new Refusal.ReasonMissing(move, move.shortestReason());
        }
        List<ConditionResult> gate = gates.examine(phase);
        List<Blocker> blockers = rules.blockers(phase, move, actor, gate, Phase.ofCycle(phase.cycleId));
        if (!blockers.isEmpty()) {
            return new Refusal.Blocked(move, blockers);
        }
        GateRecord record = GateRecord.of(phase, gate);
        if (request.seenGate() != null && !request.seenGate().equals(record.hash())) {
            return stale(phase);
        }
        return carryOut(phase, request, author, gate, record);
    }

    private Moved carryOut(Phase phase, Request request, Author author, List<ConditionResult> gate, GateRecord record) {
        PhaseMove move = request.move();
        Instant now = clock.instant();
        boolean showsGate = move == PhaseMove.SUBMIT || move.from() == PhaseState.IN_REVIEW || move.passesGate();
        PhaseLog log = PhaseLog.write(phase, move, author, request.reason(), showsGate ? record : null, now);
        if (move == PhaseMove.FORCE) {
            gate.stream().filter(ConditionResult::blocks).forEach(result -> OverriddenBlocker.keep(log, result.blocker()));
        }
        Map<String, String> was = phase.texts();
        phase.apply(move, author, now, LocalDate.now(clock));
        journal.append(phase.tell(was, Note.of(phase.municipalityId, author, "phase.moved").about("phase", phase.id).project(phase.project.id)
                .because(request.reason()).before("state", move.from()).after("state", move.to()).after("attempt", phase.attempt())
                .fact("phase", phase.code()).fact("move", move).fact("gate", showsGate ? record.hash() : null)));
        if (move == PhaseMove.APPROVE) {
            for (Reservation reservation : request.reservations()) {
                journal.append(Note.of(phase.municipalityId, author, "phase.reservation").about("phase", phase.id)
                        .project(phase.project.id).fact("phase", phase.code()).fact("text", reservation.text()));
                reserved.fire(new Reservation.Made(phase, reservation, author));
            }
        }
        if (phase.code() == PhaseCode.SCOPING && move.passesGate()) {
            commitCalendar(phase, author);
        }
        moved.fire(new PhaseMoved(phase.id, phase.project.id, phase.municipalityId, phase.cycleId, phase.code(), move, phase.attempt(),
                author, request.reason(), now));
        // A lost race or a broken rule of the database shows here, inside the door, and not at some later commit.
        phase.flush();
        return new Moved(phase, log);
    }

    /** The committee agrees to the calendar with the scoping gate: from here on moving a date asks for a cause. */
    private void commitCalendar(Phase scoping, Author author) {
        boolean first = scoping.committedEndOn().isEmpty();
        Note note = Note.of(scoping.municipalityId, author, "phase.calendar-committed").about("phase", scoping.id)
                .project(scoping.project.id);
        for (Phase phase : Phase.ofCycle(scoping.cycleId)) {
            Map<String, String> was = phase.texts();
            phase.commitDates();
            phase.tell(was, note);
        }
        if (first) {
            journal.append(note);
        }
    }

    private static Refusal stale(Phase phase) {
        return PhaseLog.latest(phase.id)
                .map(log -> new Refusal.Stale(log.actorName, log.move, log.movedAt, phase.state()))
                .orElseGet(() -> new Refusal.Stale(null, null, null, phase.state()));
    }

    /** The conditions that a forced gate of this phase still has against it. */
    List<Blocker> unmet(Phase phase) {
        List<Blocker> unmet = new ArrayList<>();
        gates.examine(phase).stream().filter(ConditionResult::blocks).forEach(result -> unmet.add(result.blocker()));
        return unmet;
    }
}
