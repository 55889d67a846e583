package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.DateMove;
import fr.parvis.project.Slip;
import fr.parvis.project.SlipCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves the gate of a phase. Once the calendar is committed a cause is asked for and the first commitment is kept. */
@ApplicationScoped
public class PhaseCalendar {

    /** What came of it. */
    public enum Result {
        MOVED, NOT_YOU, STALE, DONE_ALREADY, CAUSE_MISSING, BACKWARDS, OVERLAPS
    }

    /**
     * A gate to move.
     *
     * @param followingToo whether the later phases, and what is open in them, move by as many working days
     */
    public record Request(long seenVersion, LocalDate endsOn, SlipCause cause, String reason, boolean followingToo) {
    }

    /** Later phases moved by some working days; heard within the transaction. */
    public record Shifted(List<Phase> phases, int workingDays, WorkingDays calendar, Author author) {
    }

    /** Gates that got another day, all that were moved by one act; heard within the transaction. */
    public record Rescheduled(List<Phase> phases, Author author) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<Shifted> shifted;

    @Inject
    Event<Rescheduled> rescheduled;

    @Transactional
    public Result move(Phase seen, Request request, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            return Result.NOT_YOU;
        }
        Phase phase = Phase.locked(seen.id);
        WorkingDays calendar = new WorkingDays(phase.project.municipality.alsaceMoselle);
        if (phase.version() != request.seenVersion()) {
            return Result.STALE;
        }
        if (phase.state() == PhaseState.DONE) {
            return Result.DONE_ALREADY;
        }
        if (phase.committedEndOn().isPresent() && (request.cause() == null || request.reason() == null)) {
            return Result.CAUSE_MISSING;
        }
        if (request.endsOn().isBefore(phase.plannedStartOn())) {
            return Result.BACKWARDS;
        }
        List<Phase> following = Phase.ofCycle(phase.cycleId).stream()
                .filter(other -> other.code().compareTo(phase.code()) > 0 && other.state() != PhaseState.DONE).toList();
        if (!request.followingToo() && !following.isEmpty() && !request.endsOn().isBefore(following.get(0).plannedStartOn())) {
            return Result.OVERLAPS;
        }
        int days = calendar.between(phase.plannedEndOn(), request.endsOn());
        List<Phase> all = new ArrayList<>(List.of(phase));
        reschedule(phase, phase.plannedStartOn(), request.endsOn(), request, actor);
        if (request.followingToo() && days != 0 && !following.isEmpty()) {
            List<Phase> moved = new ArrayList<>();
            for (Phase other : following) {
                reschedule(other, calendar.plus(other.plannedStartOn(), days), calendar.plus(other.plannedEndOn(), days), request,
                        actor);
                moved.add(other);
            }
            all.addAll(moved);
            shifted.fire(new Shifted(moved, days, calendar, actor.author()));
        }
        rescheduled.fire(new Rescheduled(all, actor.author()));
        phase.flush();
        return Result.MOVED;
    }

    private void reschedule(Phase phase, LocalDate start, LocalDate end, Request request, Actor actor) {
        LocalDate before = phase.plannedEndOn();
        if (phase.committedEndOn().isPresent() && !before.equals(end)) {
            Slip.record(phase.project.id, Slip.Subject.PHASE, phase.id, new DateMove(before, end, request.cause(), request.reason()),
                    actor.author(), clock.instant());
        }
        Map<String, String> was = phase.texts();
        phase.plan(start, end);
        journal.append(phase.tell(was, Note.of(phase.municipalityId, actor.author(), "phase.rescheduled").about("phase", phase.id)
                .project(phase.project.id).because(request.reason()).before("end", before).after("end", end)
                .fact("phase", phase.code()).fact("cause", request.cause())));
    }
}
