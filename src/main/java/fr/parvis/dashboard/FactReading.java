package fr.parvis.dashboard;

import fr.parvis.dashboard.FactRows.ArbitrationRow;
import fr.parvis.dashboard.FactRows.CycleRow;
import fr.parvis.dashboard.FactRows.GateRow;
import fr.parvis.dashboard.FactRows.RequestRow;
import fr.parvis.dashboard.FactRows.TaskRow;
import fr.parvis.inventory.CountedDataset;
import fr.parvis.journal.Past;
import fr.parvis.meeting.Decision;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseMove;
import fr.parvis.task.Task;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A project read as it stood at an instant. The present is the past with nothing after it: both are read alike, so that they cannot differ.
 *
 * @param rows  what there is, each row with the instants between which it holds
 * @param until what came after is left out
 * @param at    the instant itself: what is lent holds or does not, though nothing is written then
 * @param past  what things were then
 */
record FactReading(FactRows rows, Instant until, Instant at, Past past) {

    /** Nothing of a project comes later. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    static FactReading now(FactRows rows, Instant now) {
        return new FactReading(rows, EVER, now, rows.kept().at(EVER));
    }

    static FactReading at(FactRows rows, Instant until) {
        return new FactReading(rows, until, until, rows.kept().at(until));
    }

    ProjectFacts facts(LocalDate on) {
        List<DatasetFact> datasets = datasets();
        return new ProjectFacts(on, datasets, rows.missing().stream().filter(gap -> holds(gap.openedAt(), gap.closedAt()))
                .map(gap -> new MissingFact(gap.id(), gap.words(), gap.departmentId())).toList(), decisions(datasets),
                PastPosts.of(rows.posts(), rows.names(), past, at, on));
    }

    boolean holds(Instant from, Instant to) {
        return !from.isAfter(until) && (to == null || to.isAfter(until));
    }

    /** The number of the cycle that ran, 0 before the project. */
    int cycle() {
        return rows.cycles().stream().filter(one -> holds(one.openedAt(), null)).mapToInt(CycleRow::number).max().orElse(0);
    }

    private List<DatasetFact> datasets() {
        // A request that was replaced was replaced by another to the same department: somebody was asked all the same.
        Set<Long> asked = rows.requests().stream().filter(one -> holds(one.askedAt(), null)).map(RequestRow::departmentId)
                .collect(Collectors.toSet());
        Map<Long, CountedDataset> known = new HashMap<>();
        rows.datasets().forEach(dataset -> known.put(dataset.id(), dataset));
        past.changed(CountedDataset.KIND)
                .forEach(id -> known.put(id, CountedDataset.was(id, known.get(id), past.of(CountedDataset.KIND, id))));
        return known.values().stream().filter(one -> holds(one.createdAt(), null)).sorted(Comparator.comparing(CountedDataset::number))
                .map(one -> fact(one, asked)).toList();
    }

    private static DatasetFact fact(CountedDataset one, Set<Long> asked) {
        return new DatasetFact(one.id(), one.number(), one.title(), one.departmentId(), asked.contains(one.departmentId()), one.withheld(),
                one.outOfScope(), one.withdrawnOn() != null, one.openness(), one.communicability(), one.band(), one.visa(),
                one.withdrawnOn() == null ? one.firstPublished() : null, one.nextDue(), one.wave(), one.postponed());
    }

    /** The tasks of the cycle. */
    List<TaskRow> tasks() {
        int cycle = cycle();
        return rows.tasks().stream().filter(task -> task.cycle() == cycle && holds(task.createdAt(), null)).map(this::rewound).toList();
    }

    private TaskRow rewound(TaskRow task) {
        Map<String, String> was = past.of(Task.KIND, task.id());
        String due = was.get("due");
        return new TaskRow(task.id(), task.cycle(), task.phase(), task.origin(),
                was.containsKey("state") ? TaskState.valueOf(was.get("state")) : task.state(),
                due == null ? task.dueOn() : due.isEmpty() ? null : LocalDate.parse(due), task.createdAt());
    }

    /** What was decided in the cycle, latest first. */
    private List<DecisionFact> decisions(List<DatasetFact> datasets) {
        int cycle = cycle();
        Set<PhaseCode> reserved = tasks().stream().filter(task -> task.origin() == TaskOrigin.RESERVATION && task.state().isOpen())
                .map(TaskRow::phase).collect(Collectors.toSet());
        List<DecisionFact> decisions = new ArrayList<>();
        Map<Long, Integer> askedAgain = new HashMap<>();
        Set<Long> forcedSince = new HashSet<>();
        for (GateRow gate : rows.gates()) {
            if (gate.cycle() != cycle || !holds(gate.at(), null)) {
                continue;
            }
            if (gate.move() == PhaseMove.SUBMIT) {
                askedAgain.merge(gate.phaseId(), gate.attempt(), Math::max);
                continue;
            }
            boolean closed = switch (gate.move()) {
                // Of a gate passed by force in the end nobody has to ask again.
                case RETURN -> askedAgain.getOrDefault(gate.phaseId(), 0) > gate.attempt() || forcedSince.contains(gate.phaseId());
                case FORCE -> !forcedSince.add(gate.phaseId()) || !awaitsRegularisation(gate);
                default -> !reserved.contains(gate.phase());
            };
            decisions.add(DecisionFact.gate(gate.phaseId(), gate.phase(), gate.move(), gate.at(), gate.by(), gate.reason(), closed));
        }
        decisions.addAll(arbitrations(cycle, datasets));
        decisions.addAll(register(cycle));
        decisions.sort(Comparator.comparing(DecisionFact::at).reversed());
        return decisions;
    }

    /** A phase that was reopened is passed by force no more: there is nothing left to put right. */
    private boolean awaitsRegularisation(GateRow gate) {
        Map<String, String> was = past.of("phase", gate.phaseId());
        return Boolean.parseBoolean(was.getOrDefault("forced", Boolean.toString(gate.forced())))
                && !Boolean.parseBoolean(was.getOrDefault("regularised", Boolean.toString(gate.regularised())));
    }

    private List<DecisionFact> arbitrations(int cycle, List<DatasetFact> datasets) {
        Map<Long, DatasetFact> lines = datasets.stream().collect(Collectors.toMap(DatasetFact::id, one -> one));
        Instant opened = opened(cycle);
        return rows.arbitrations().stream()
                .filter(one -> one.decidedAt() != null && !one.decidedAt().isBefore(opened) && holds(one.decidedAt(), null))
                .map(one -> decision(one, lines.get(one.datasetId()))).toList();
    }

    private Instant opened(int cycle) {
        return rows.cycles().stream().filter(one -> one.number() == cycle).map(CycleRow::openedAt).findFirst().orElse(until);
    }

    private List<DecisionFact> register(int cycle) {
        Instant opened = opened(cycle);
        return rows.register().stream().filter(one -> !one.recordedAt().isBefore(opened) && holds(one.recordedAt(), null))
                .map(one -> one.fact(past.of(Decision.KIND, one.id()), holds(one.changedAt(), null))).toList();
    }

    private static DecisionFact decision(ArbitrationRow one, DatasetFact line) {
        return DecisionFact.arbitration(one.id(), line.id(), line.number(), one.decidedAt(), one.decidedBy(), one.reason(), line.visa(),
                line.listed());
    }
}
