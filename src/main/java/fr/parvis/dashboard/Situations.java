package fr.parvis.dashboard;

import fr.parvis.dashboard.FactReading.TaskRow;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads where a project stands, and where it stood: the same statements for both. */
@ApplicationScoped
public class Situations {

    @Inject
    Clock clock;

    @Inject
    FactQueries facts;

    @Inject
    PastFacts past;

    @Inject
    PhaseQueries phases;

    /** The caller has checked that the project is visible. */
    @Transactional
    public Situation now(Project project) {
        return read(FactReading.now(project), LocalDate.now(clock));
    }

    @Transactional
    public Situation at(Project project, Instant instant) {
        return read(past.reading(project, instant), LocalDate.ofInstant(instant, Clocks.PARIS));
    }

    private Situation read(FactReading reading, LocalDate on) {
        int cycle = reading.cycle();
        List<TaskRow> tasks = reading.tasks(cycle);
        ProjectFacts counted = facts.facts(reading, on, cycle, tasks);
        List<SlipFact> slips = slips(reading);
        Map<Long, Long> moved = slips.stream().collect(Collectors.groupingBy(SlipFact::phaseId, Collectors.counting()));
        List<PhaseRow> all = phases.ofProject(reading.project().id).stream().filter(row -> row.cycle() <= cycle)
                .map(row -> row.in(reading.past(), moved.getOrDefault(row.id(), 0L))).toList();
        List<PhaseRow> current = all.stream().filter(row -> row.cycle() == cycle).toList();
        List<Long> ids = current.stream().map(PhaseRow::id).toList();
        return new Situation(cycle, counted, current.stream().map(PhaseFact::of).toList(), milestones(all, current, tasks, on),
                slips.stream().filter(slip -> ids.contains(slip.phaseId())).toList(), asked(reading), contests(reading));
    }

    private static Milestones milestones(List<PhaseRow> all, List<PhaseRow> current, List<TaskRow> tasks, LocalDate on) {
        if (current.isEmpty()) {
            return null;
        }
        PhaseCode inHand = Milestones.inHand(current).phase();
        return Milestones.of(current, all.stream().anyMatch(PhaseRow::awaitsRegularisation),
                tasks.stream().anyMatch(task -> task.phase() == inHand && task.lateOn(on)), on);
    }

    private static List<SlipFact> slips(FactReading reading) {
        return Slip.find("select s.id, s.subjectId, s.fromOn, s.toOn, s.cause, s.reason, s.movedAt from Slip s where s.projectId = ?1"
                + " and s.subjectKind = PHASE and s.movedAt <= ?2 order by s.id", reading.project().id, reading.until()).project(SlipFact.class)
                .list();
    }

    private static List<AskedFact> asked(FactReading reading) {
        Map<Long, AskedFact> latest = new TreeMap<>();
        VisaRequest.find("select r.id, r.department.id, r.state, c.launchedAt, c.dueOn from VisaRequest r join r.campaign c"
                + " where c.project.id = ?1 and c.launchedAt <= ?2 order by r.id", reading.project().id, reading.until())
                .project(AskedFact.class).stream().map(row -> rewound(reading, row)).filter(row -> row.state() != VisaRequestState.REPLACED)
                .forEach(row -> latest.put(row.departmentId(), row));
        return List.copyOf(latest.values());
    }

    private static AskedFact rewound(FactReading reading, AskedFact row) {
        String was = reading.past().of(VisaRequest.KIND, row.id()).get("state");
        return was == null ? row : new AskedFact(row.id(), row.departmentId(), VisaRequestState.valueOf(was), row.askedAt(), row.dueOn());
    }

    private static List<ContestFact> contests(FactReading reading) {
        List<ContestFact> found = VisaArbitration.find("""
                select a.id, a.datasetId, a.departmentPosition, a.departmentConsequence, a.leadPosition, a.leadConsequence, a.askedByName, a.askedAt
                from VisaArbitration a where a.projectId = ?1 and a.askedAt <= ?2 and (a.decidedAt is null or a.decidedAt > ?2)""",
                reading.project().id, reading.until()).project(ContestFact.class).list();
        return found.stream().sorted(Comparator.comparing(ContestFact::id)).toList();
    }
}
