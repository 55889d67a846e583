package fr.parvis.dashboard;

import fr.parvis.phase.Milestones;
import java.util.List;
import java.util.Optional;

/**
 * A project as it stands at an instant: everything a committee looks at.
 *
 * @param cycle      number of the cycle that ran; 0 before the project, when all lists but the departments are empty
 * @param phases     of that cycle, in order
 * @param milestones the gates against their dates and the verdict that follows; null before the project
 * @param slips      of the phases of that cycle, oldest first
 * @param asked      the last request to each department
 * @param contests   lines that wait for the DGS
 */
public record Situation(int cycle, ProjectFacts facts, List<PhaseFact> phases, Milestones milestones, List<SlipFact> slips, List<AskedFact> asked,
        List<ContestFact> contests) {

    /** The first phase that is not done, else the last. */
    public Optional<PhaseFact> inHand() {
        return phases.stream().filter(phase -> phase.doneOn() == null).findFirst()
                .or(() -> phases.isEmpty() ? Optional.empty() : Optional.of(phases.get(phases.size() - 1)));
    }
}
