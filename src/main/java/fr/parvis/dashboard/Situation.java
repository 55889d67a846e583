package fr.parvis.dashboard;

import fr.parvis.phase.Milestones;
import fr.parvis.phase.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A project as it stands at an instant: everything a committee looks at.
 *
 * @param cycle      number of the cycle that ran; 0 before the project, when all lists but the departments are empty
 * @param phases     of that cycle, in order
 * @param milestones the gates against their dates and the verdict that follows; null before the project
 * @param slips      of the phases of that cycle, oldest first
 * @param asked      the last request to each department
 * @param contests   lines that wait for the DGS
 * @param said       the verdict that stood in place of the computed one; null for none, and in photos taken before it was kept
 */
public record Situation(int cycle, ProjectFacts facts, List<PhaseFact> phases, Milestones milestones, List<SlipFact> slips, List<AskedFact> asked,
        List<ContestFact> contests, SaidFact said) {

    /** The verdict that was shown: a person’s before the computed one; null before the project. */
    public Verdict verdict() {
        return said != null ? said.verdict() : milestones == null ? null : milestones.verdict();
    }

    /** The first phase that is not done, else the last. */
    public Optional<PhaseFact> inHand() {
        return phases.stream().filter(phase -> phase.doneOn() == null).findFirst()
                .or(() -> phases.isEmpty() ? Optional.empty() : Optional.of(phases.get(phases.size() - 1)));
    }

    /** Without what not everybody who sees the project may read: titles, and of what is not to be mentioned its number and what was said of it. */
    Situation discreet() {
        Set<Long> hushed = facts.datasets().stream().filter(DatasetFact::withheld).map(DatasetFact::id).collect(Collectors.toSet());
        List<DecisionFact> decisions = facts.decisions().stream()
                .map(one -> one.datasetId() != null && hushed.contains(one.datasetId()) ? one.discreet() : one).toList();
        ProjectFacts told = new ProjectFacts(facts.on(), facts.datasets().stream().map(DatasetFact::discreet).toList(), facts.missing(), decisions,
                facts.departments());
        return new Situation(cycle, told, phases, milestones, slips, asked,
                contests.stream().map(one -> hushed.contains(one.datasetId()) ? one.discreet() : one).toList(), said);
    }

    Situation filled() {
        ProjectFacts whole = new ProjectFacts(facts.on(), list(facts.datasets()), list(facts.missing()), list(facts.decisions()),
                list(facts.departments()));
        return new Situation(cycle, whole, list(phases), milestones, list(slips), list(asked), list(contests), said);
    }

    private static <T> List<T> list(List<T> read) {
        return read == null ? List.of() : read;
    }
}
