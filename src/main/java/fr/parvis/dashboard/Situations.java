package fr.parvis.dashboard;

import fr.parvis.dashboard.FactRows.RequestRow;
import fr.parvis.dashboard.FactRows.TaskRow;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.journal.Kept;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.Verdicts;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    PastFacts past;

    @Inject
    PhaseQueries phases;

    @Inject
    Verdicts verdicts;

    /** The caller has checked that the project is visible. */
    @Transactional
    public Situation now(Project project) {
        return read(project, FactReading.now(FactRows.read(project, Kept.NOTHING, false), clock.instant()),
                LocalDate.now(clock));
    }

    @Transactional
    public Situation at(Project project, Instant instant) {
        return read(project, past.reading(project, instant), LocalDate.ofInstant(instant, Clocks.PARIS));
    }

    private Situation read(Project project, FactReading reading, LocalDate on) {
        int cycle = reading.cycle();
        List<SlipFact> slips = Slip.find("select s.id, s.subjectId, s.fromOn, s.toOn, s.cause, s.reason, s.movedAt from Slip s"
                + " where s.projectId = ?1 and s.subjectKind = PHASE and s.movedAt <= ?2 order by s.id", project.id, reading.until())
                .project(SlipFact.class).list();
        Map<Long, Long> moved = slips.stream().collect(Collectors.groupingBy(SlipFact::phaseId, Collectors.counting()));
        List<PhaseRow> all = phases.ofProject(project.id).stream().filter(row -> row.cycle() <= cycle)
                .map(row -> row.in(reading.past(), moved.getOrDefault(row.id(), 0L))).toList();
        List<PhaseRow> current = all.stream().filter(row -> row.cycle() == cycle).toList();
        List<Long> ids = current.stream().map(PhaseRow::id).toList();
        return new Situation(cycle, reading.facts(on), current.stream().map(PhaseFact::of).toList(), milestones(all, current, reading.tasks(), on),
                slips.stream().filter(slip -> ids.contains(slip.phaseId())).toList(), asked(reading), contests(reading),
                said(project.id, reading, cycle));
    }

    private SaidFact said(long projectId, FactReading reading, int cycle) {
        return verdicts.history(projectId).stream().filter(one -> one.cycle() == cycle && reading.holds(one.at(), one.endedAt())).findFirst()
                .map(SaidFact::of).orElse(null);
    }

    private static Milestones milestones(List<PhaseRow> all, List<PhaseRow> current, List<TaskRow> tasks, LocalDate on) {
        if (current.isEmpty()) {
            return null;
        }
        PhaseCode inHand = Milestones.inHand(current).phase();
        return Milestones.of(current, all.stream().anyMatch(PhaseRow::awaitsRegularisation),
                tasks.stream().anyMatch(task -> task.phase() == inHand && task.lateOn(on)), on);
    }

    /** What each department was last asked. */
    private static List<AskedFact> asked(FactReading reading) {
        Map<Long, AskedFact> latest = new TreeMap<>();
        for (RequestRow row : reading.rows().requests()) {
            String was = reading.past().of(VisaRequest.KIND, row.id()).get("state");
            VisaRequestState state = was == null ? row.state() : VisaRequestState.valueOf(was);
            if (reading.holds(row.askedAt(), null) && state != VisaRequestState.REPLACED) {
                latest.put(row.departmentId(), new AskedFact(row.id(), row.departmentId(), state, row.askedAt(), row.dueOn()));
            }
        }
        return List.copyOf(latest.values());
    }

    /** The lines that waited for the DGS. */
    private static List<ContestFact> contests(FactReading reading) {
        return reading.rows().arbitrations().stream().filter(one -> reading.holds(one.askedAt(), one.decidedAt()))
                .map(one -> new ContestFact(one.id(), one.datasetId(), one.departmentPosition(), one.departmentConsequence(), one.leadPosition(),
                        one.leadConsequence(), one.askedBy(), one.askedAt())).toList();
    }
}
