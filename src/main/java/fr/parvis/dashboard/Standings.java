package fr.parvis.dashboard;

import fr.parvis.inventory.VisaRequest;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.phase.Verdicts.Said;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How several projects stand, in a number of statements that does not depend on how many there are. A verdict written over the computed one,
 * and waits of other kinds, come in here and nowhere else.
 */
@ApplicationScoped
public class Standings {

    /** What a project has waited for longest. */
    public record Wait(Kind kind, Instant since) {

        /** A gate asked for, or a department's visa. */
        public enum Kind {
            GATE, VISA
        }
    }

    /**
     * How one project stands.
     *
     * @param stated the computed verdict, and what a DGS says in its place
     * @param oldest null when nothing waits
     */
    public record Standing(PhaseRow inHand, StatedVerdict stated, Wait oldest) {

        public Milestones milestones() {
            return stated.computed();
        }

        /** The one that holds. */
        public Verdict verdict() {
            return stated.shown();
        }
    }

    /** So many late tasks in a phase. */
    record LateRow(long projectId, PhaseCode phase, long late) {
    }

    /** The oldest of its kind in a project. */
    record SinceRow(long projectId, Instant since) {
    }

    @Inject
    PhaseQueries phases;

    @Inject
    Verdicts verdicts;

    /** By id of the project. */
    @Transactional
    public Map<Long, Standing> of(Collection<Long> projectIds, LocalDate today) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PhaseRow>> rows = phases.ofCurrentCycles(projectIds);
        Set<String> late = new HashSet<>();
        Task.find("""
                select p.id, t.phase, count(t.id) from Task t join t.project p join ProjectCycle c on c.id = t.cycleId
                where p.id in ?1 and c.number = p.cycleNumber and t.state not in (DONE, CANCELLED) and t.dueOn < ?2 group by p.id, t.phase""",
                projectIds, today).project(LateRow.class).stream().forEach(row -> late.add(row.projectId() + "/" + row.phase()));
        Set<Long> forced = new HashSet<>(Phase.find("select distinct f.project.id from Phase f where f.project.id in ?1 and f.forced"
                + " and f.regularisedAt is null", projectIds).project(Long.class).list());
        Map<Long, Wait> waits = waits(projectIds);
        Map<Long, Said> said = verdicts.standing(projectIds);
        Map<Long, Standing> standings = new HashMap<>();
        rows.forEach((id, cycle) -> {
            PhaseRow inHand = Milestones.inHand(cycle);
            Milestones milestones = Milestones.of(cycle, forced.contains(id), late.contains(id + "/" + inHand.phase()), today);
            standings.put(id, new Standing(inHand, new StatedVerdict(milestones, said.get(id)), waits.get(id)));
        });
        return standings;
    }

    private static Map<Long, Wait> waits(Collection<Long> projectIds) {
        Map<Long, Wait> oldest = new HashMap<>();
        Stream<SinceRow> gates = Phase.find("select f.project.id, min(f.submittedAt) from Phase f where f.project.id in ?1 and f.state = IN_REVIEW"
                + " group by f.project.id", projectIds).project(SinceRow.class).stream();
        gates.forEach(row -> keep(oldest, row, Wait.Kind.GATE));
        Stream<SinceRow> visas = VisaRequest.find("select c.project.id, min(c.launchedAt) from VisaRequest r join r.campaign c"
                + " where c.project.id in ?1 and r.state = OPEN group by c.project.id", projectIds).project(SinceRow.class).stream();
        visas.forEach(row -> keep(oldest, row, Wait.Kind.VISA));
        return oldest;
    }

    private static void keep(Map<Long, Wait> oldest, SinceRow row, Wait.Kind kind) {
        oldest.merge(row.projectId(), new Wait(kind, row.since()), (known, other) -> other.since().isBefore(known.since()) ? other : known);
    }
}
