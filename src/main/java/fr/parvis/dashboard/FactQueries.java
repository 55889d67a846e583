package fr.parvis.dashboard;

import fr.parvis.gap.Gap;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Band;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaState;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Department;
import fr.parvis.phase.PhaseLog;
import fr.parvis.phase.PhaseMove;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the facts of a project as they stand, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class FactQueries {

    /** A dataset as it is read; a null {@code withdrawnOn} and a {@code published} day make it public. */
    record DatasetRow(long id, String number, String title, long departmentId, boolean withheld, String outOfScope, LocalDate withdrawnOn,
            Openness openness, Communicability communicability, Band band, VisaState visa, LocalDate published, LocalDate nextDue, String wave,
            String postponed) {

        DatasetFact fact(Set<Long> asked) {
            return new DatasetFact(id, number, title, departmentId, asked.contains(departmentId), withheld, outOfScope != null,
                    withdrawnOn != null, openness, communicability, band, visa, withdrawnOn == null ? published : null, nextDue, wave,
                    postponed != null);
        }
    }

    /** A gate's move with what became of its phase since; {@code reserved} counts the reservations nobody has lifted. */
    record GateRow(long logId, long phaseId, PhaseCode phase, PhaseMove move, int attempt, Instant at, String by, String reason,
            boolean regularised, long reserved) {
    }

    /** A decided arbitration with how its line stands now. */
    record ArbitrationRow(long id, long datasetId, String number, Instant at, String by, String reason, VisaState visa, String outOfScope,
            LocalDate withdrawnOn) {
    }

    @Inject
    Clock clock;

    /** The facts now. The caller has checked that the project is visible. */
    @Transactional
    public ProjectFacts now(Project project) {
        Set<Long> asked = new HashSet<>(VisaRequest.find("select distinct r.department.id from VisaRequest r where r.campaign.project.id = ?1"
                + " and r.state <> REPLACED", project.id).project(Long.class).list());
        return now(project, asked);
    }

    /** @param asked the departments that have been asked for a visa in this project */
    @Transactional
    ProjectFacts now(Project project, Set<Long> asked) {
        List<DatasetFact> datasets = Dataset.find("""
                select d.id, d.number, d.names.title, d.department.id, d.standing.withheld, d.signature.outOfScopeReason, d.checks.withdrawnOn,
                    d.standing.openness, d.law.communicability, d.standing.band, d.signature.visa, d.checks.firstPublished,
                    d.coverage.nextUpdateDue, d.release.wave, d.release.postponedReason
                from Dataset d where d.project.id = ?1 order by d.number""", project.id).project(DatasetRow.class).stream()
                .map(row -> row.fact(asked)).toList();
        List<MissingFact> missing = Gap.find("select g.id, g.words, g.department.id from Gap g where g.project.id = ?1 and g.kind = TO_ADD"
                + " and g.closedAt is null order by g.id", project.id).project(MissingFact.class).list();
        return new ProjectFacts(LocalDate.now(clock), datasets, missing, decisions(project), departments(project.municipalityId()));
    }

    @Transactional
    public List<DepartmentFact> departments(long municipalityId) {
        return Department.find("select x.id, x.code, x.name, x.headId, h.name, x.deputyId, y.name from Department x"
                + " left join Person h on h.id = x.headId left join Person y on y.id = x.deputyId where x.municipality.id = ?1 order by "
                + Alphabet.of("x.name") + ", x.id", municipalityId).project(DepartmentFact.class).list();
    }

    private static List<DecisionFact> decisions(Project project) {
        List<GateRow> gates = PhaseLog.find("""
                select l.id, f.id, f.code, l.move, l.attempt, l.movedAt, l.actorName, l.reason, f.regularisedAt is not null,
                    (select count(t.id) from Task t where t.cycleId = f.cycleId and t.phase = f.code and t.origin = RESERVATION
                        and t.state not in (DONE, CANCELLED))
                from PhaseLog l join Phase f on f.id = l.phaseId join ProjectCycle c on c.id = f.cycleId
                where l.projectId = ?1 and c.number = ?2 and l.move in (APPROVE, RETURN, FORCE, SUBMIT) order by l.id desc""", project.id,
                project.cycleNumber()).project(GateRow.class).list();
        List<DecisionFact> decisions = new ArrayList<>();
        Map<Long, Integer> askedAgain = new HashMap<>();
        for (GateRow gate : gates) {
            if (gate.move() == PhaseMove.SUBMIT) {
                askedAgain.merge(gate.phaseId(), gate.attempt(), Math::max);
                continue;
            }
            boolean closed = switch (gate.move()) {
                case RETURN -> askedAgain.getOrDefault(gate.phaseId(), 0) > gate.attempt();
                case FORCE -> gate.regularised();
                default -> gate.reserved() == 0;
            };
            decisions.add(DecisionFact.gate(gate.phaseId(), gate.phase(), gate.move(), gate.at(), gate.by(), gate.reason(), closed));
        }
        VisaArbitration.find("""
                select a.id, d.id, d.number, a.decidedAt, a.decidedByName, a.reason, d.signature.visa, d.signature.outOfScopeReason,
                    d.checks.withdrawnOn
                from VisaArbitration a join Dataset d on d.id = a.datasetId, ProjectCycle c
                where a.projectId = ?1 and c.projectId = ?1 and c.number = ?2 and a.decidedAt >= c.openedAt""", project.id,
                project.cycleNumber()).project(ArbitrationRow.class).stream()
                .map(row -> DecisionFact.arbitration(row.id(), row.datasetId(), row.number(), row.at(), row.by(), row.reason(), row.visa(),
                        row.outOfScope() == null && row.withdrawnOn() == null)).forEach(decisions::add);
        decisions.sort(Comparator.comparing(DecisionFact::at).reversed());
        return decisions;
    }
}
