package fr.parvis.dashboard;

import fr.parvis.gap.Gap;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.CountedDataset;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.journal.Past;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseLog;
import fr.parvis.phase.PhaseMove;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
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
 * One reading of a project: as it stands, or as it stood. Both go through the same statements; the past only leaves out what came later and puts
 * what changed since upon what is read.
 *
 * @param until what came after this instant is left out
 * @param past  what things were then
 */
record FactReading(Project project, Instant until, Past past) {

    /** Nothing of a project comes later. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** A gate's move with what became of its phase since. */
    record GateRow(long logId, long phaseId, PhaseCode phase, PhaseMove move, int attempt, Instant at, String by, String reason,
            boolean regularised) {
    }

    /** A task as far as a verdict or a decision depends on it. */
    record TaskRow(long id, PhaseCode phase, TaskOrigin origin, TaskState state, LocalDate dueOn) {

        boolean lateOn(LocalDate day) {
            return state.isOpen() && dueOn != null && dueOn.isBefore(day);
        }
    }

    /** A decided arbitration. */
    record ArbitrationRow(long id, long datasetId, Instant at, String by, String reason) {
    }

    static FactReading now(Project project) {
        return new FactReading(project, EVER, Past.NOTHING);
    }

    /** The number of the cycle that ran, 0 before the project. */
    int cycle() {
        Integer number = ProjectCycle.find("select max(c.number) from ProjectCycle c where c.projectId = ?1 and c.openedAt <= ?2", project.id,
                until).project(Integer.class).firstResult();
        return number == null ? 0 : number;
    }

    List<DatasetFact> datasets() {
        // One replaced later was replaced by another of the same department: somebody was asked all the same.
        Set<Long> asked = new HashSet<>(VisaRequest.find("select distinct r.department.id from VisaRequest r where r.campaign.project.id = ?1"
                + " and r.campaign.launchedAt <= ?2", project.id, until).project(Long.class).list());
        Map<Long, CountedDataset> known = new HashMap<>();
        CountedDataset.ofProject(project.id).forEach(dataset -> known.put(dataset.id(), dataset));
        past.changed(CountedDataset.KIND)
                .forEach(id -> known.put(id, CountedDataset.was(id, known.get(id), past.of(CountedDataset.KIND, id))));
        return known.values().stream().filter(dataset -> !dataset.createdAt().isAfter(until)).sorted(Comparator.comparing(CountedDataset::number))
                .map(dataset -> fact(dataset, asked)).toList();
    }

    private static DatasetFact fact(CountedDataset one, Set<Long> asked) {
        return new DatasetFact(one.id(), one.number(), one.title(), one.departmentId(), asked.contains(one.departmentId()), one.withheld(),
                one.outOfScope(), one.withdrawnOn() != null, one.openness(), one.communicability(), one.band(), one.visa(),
                one.withdrawnOn() == null ? one.firstPublished() : null, one.nextDue(), one.wave(), one.postponed());
    }

    List<MissingFact> missing() {
        return Gap.find("select g.id, g.words, g.department.id from Gap g where g.project.id = ?1 and g.kind = TO_ADD and g.openedAt <= ?2"
                + " and (g.closedAt is null or g.closedAt > ?2) order by g.id", project.id, until).project(MissingFact.class).list();
    }

    /** The tasks of a cycle. */
    List<TaskRow> tasks(int cycle) {
        return Task.find("select t.id, t.phase, t.origin, t.state, t.dueOn from Task t join ProjectCycle c on c.id = t.cycleId"
                + " where t.project.id = ?1 and c.number = ?2 and t.createdAt <= ?3", project.id, cycle, until).project(TaskRow.class).stream()
                .map(this::rewound).toList();
    }

    private TaskRow rewound(TaskRow task) {
        Map<String, String> was = past.of(Task.KIND, task.id());
        String due = was.get("due");
        return new TaskRow(task.id(), task.phase(), task.origin(), was.containsKey("state") ? TaskState.valueOf(was.get("state")) : task.state(),
                due == null ? task.dueOn() : due.isEmpty() ? null : LocalDate.parse(due));
    }

    /** What the DGS decided in a cycle, latest first. */
    List<DecisionFact> decisions(int cycle, List<DatasetFact> datasets, List<TaskRow> tasks) {
        List<GateRow> gates = PhaseLog.find("""
                select l.id, f.id, f.code, l.move, l.attempt, l.movedAt, l.actorName, l.reason, f.regularisedAt is not null
                from PhaseLog l join Phase f on f.id = l.phaseId join ProjectCycle c on c.id = f.cycleId
                where l.projectId = ?1 and c.number = ?2 and l.movedAt <= ?3 and l.move in (APPROVE, RETURN, FORCE, SUBMIT)
                order by l.id desc""", project.id, cycle, until).project(GateRow.class).list();
        Set<PhaseCode> reserved = tasks.stream().filter(task -> task.origin() == TaskOrigin.RESERVATION && task.state().isOpen())
                .map(TaskRow::phase).collect(Collectors.toSet());
        List<DecisionFact> decisions = new ArrayList<>();
        Map<Long, Integer> askedAgain = new HashMap<>();
        for (GateRow gate : gates) {
            if (gate.move() == PhaseMove.SUBMIT) {
                askedAgain.merge(gate.phaseId(), gate.attempt(), Math::max);
                continue;
            }
            boolean closed = switch (gate.move()) {
                case RETURN -> askedAgain.getOrDefault(gate.phaseId(), 0) > gate.attempt();
                case FORCE -> Boolean.parseBoolean(past.of("phase", gate.phaseId()).getOrDefault("regularised",
                        Boolean.toString(gate.regularised())));
                default -> !reserved.contains(gate.phase());
            };
            decisions.add(DecisionFact.gate(gate.phaseId(), gate.phase(), gate.move(), gate.at(), gate.by(), gate.reason(), closed));
        }
        arbitrations(cycle, datasets).forEach(decisions::add);
        decisions.sort(Comparator.comparing(DecisionFact::at).reversed());
        return decisions;
    }

    private List<DecisionFact> arbitrations(int cycle, List<DatasetFact> datasets) {
        Map<Long, DatasetFact> lines = datasets.stream().collect(Collectors.toMap(DatasetFact::id, one -> one));
        return VisaArbitration.find("select a.id, a.datasetId, a.decidedAt, a.decidedByName, a.reason from VisaArbitration a, ProjectCycle c"
                + " where a.projectId = ?1 and c.projectId = ?1 and c.number = ?2 and a.decidedAt >= c.openedAt and a.decidedAt <= ?3",
                project.id, cycle, until).project(ArbitrationRow.class).stream().map(row -> {
                    DatasetFact line = lines.get(row.datasetId());
                    return DecisionFact.arbitration(row.id(), row.datasetId(), line.number(), row.at(), row.by(), row.reason(), line.visa(),
                            line.listed());
                }).toList();
    }
}
