package fr.parvis.phase;

import fr.parvis.phase.PhaseQueries.PhaseRow;
import java.time.LocalDate;
import java.util.List;

/**
 * The gates of a cycle against their dates, and the verdict that follows: late when the gate in hand is past its planned date; to watch when a
 * committed gate was moved, a forced one waits to be regularised or a task of the phase in hand is late; else on track.
 *
 * @param kept gates passed no later than the day first committed to
 * @param due  gates passed, and the one that should have been
 */
public record Milestones(int kept, int due, Verdict verdict) {

    /**
     * @param phases    of the cycle, in order
     * @param awaiting  whether a forced gate of any cycle waits to be regularised
     * @param lateTasks whether a task of the phase in hand is late
     */
    public static Milestones of(List<PhaseRow> phases, boolean awaiting, boolean lateTasks, LocalDate today) {
        List<PhaseRow> done = phases.stream().filter(phase -> phase.state() == PhaseState.DONE).toList();
        int kept = (int) done.stream().filter(phase -> phase.committedEndOn() == null || !phase.doneOn().isAfter(phase.committedEndOn())).count();
        boolean late = inHand(phases).state() != PhaseState.DONE && inHand(phases).plannedEndOn().isBefore(today);
        boolean watch = awaiting || lateTasks || phases.stream().anyMatch(phase -> phase.slips() > 0);
        return new Milestones(kept, done.size() + (late ? 1 : 0), late ? Verdict.LATE : watch ? Verdict.WATCH : Verdict.ON_TRACK);
    }

    /** The first phase that is not done, else the last. */
    public static PhaseRow inHand(List<PhaseRow> phases) {
        return phases.stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst().orElse(phases.get(phases.size() - 1));
    }
}
