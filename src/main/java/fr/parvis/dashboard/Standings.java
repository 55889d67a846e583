package fr.parvis.dashboard;

import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.phase.Verdicts.Said;
import fr.parvis.project.ProjectAccess;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How several projects stand, in a number of statements that does not depend on how many there are. A verdict written over the computed one
 * comes in here and nowhere else.
 */
@ApplicationScoped
public class Standings {

    /**
     * How one project stands.
     *
     * @param stated the computed verdict, and what a DGS says in its place
     */
    public record Standing(PhaseRow inHand, StatedVerdict stated) {

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
                where one_of(?1, t.project.id) and c.number = p.cycleNumber and t.state not in (DONE, CANCELLED) and t.dueOn < ?2 group by p.id, t.phase""",
                ProjectAccess.array(projectIds), today).project(LateRow.class).stream().forEach(row -> late.add(row.projectId() + "/" + row.phase()));
        Set<Long> forced = phases.awaitingRegularisation(projectIds);
        Map<Long, Said> said = verdicts.standing(projectIds);
        Map<Long, Standing> standings = new HashMap<>();
        rows.forEach((id, cycle) -> {
            PhaseRow inHand = Milestones.inHand(cycle);
            Milestones milestones = Milestones.of(cycle, forced.contains(id), late.contains(id + "/" + inHand.phase()), today);
            standings.put(id, new Standing(inHand, new StatedVerdict(milestones, said.get(id))));
        });
        return standings;
    }
}
