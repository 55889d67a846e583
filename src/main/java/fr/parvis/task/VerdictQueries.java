package fr.parvis.task;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verdicts of several projects, to be shown: late tasks weigh in them, which the phases know nothing of. */
@ApplicationScoped
public class VerdictQueries {

    /** A phase of the current cycle in which something is late. */
    record LateRow(long projectId, PhaseCode phase) {
    }

    @Inject
    Clock clock;

    @Inject
    PhaseQueries phases;

    @Inject
    Verdicts verdicts;

    /** @param current the phases of the current cycle of each project, in order */
    @Transactional
    public Map<Long, StatedVerdict> of(Map<Long, List<PhaseRow>> current) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> awaiting = phases.awaitingRegularisation(current.keySet());
        Map<Long, Set<PhaseCode>> late = late(current.keySet(), today);
        Map<Long, Verdicts.Said> said = verdicts.standing(current.keySet());
        Map<Long, StatedVerdict> all = new HashMap<>();
        current.forEach((project, rows) -> all.put(project, new StatedVerdict(Milestones.of(rows, awaiting.contains(project),
                late.getOrDefault(project, Set.of()).contains(Milestones.inHand(rows).phase()), today), said.get(project))));
        return all;
    }

    private static Map<Long, Set<PhaseCode>> late(Collection<Long> projectIds, LocalDate today) {
        Map<Long, Set<PhaseCode>> late = new HashMap<>();
        Task.find("""
                select distinct p.id, t.phase from Task t join t.project p join ProjectCycle c on c.id = t.cycleId where p.id in ?1
                and c.number = p.cycleNumber and t.state not in (DONE, CANCELLED) and t.dueOn < ?2""", projectIds, today).project(LateRow.class)
                .stream().forEach(row -> late.computeIfAbsent(row.projectId(), any -> new HashSet<>()).add(row.phase()));
        return late;
    }
}
