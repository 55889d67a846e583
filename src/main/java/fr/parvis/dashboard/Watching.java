package fr.parvis.dashboard;


import fr.parvis.ledger.PendingQueries.PendingRow;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what the DGS should look at, the most serious first. */
final class Watching {

    private static final int SLIPS = 3;

    private Watching() {
    }

    /** What is judged. */
    record Seen(long projectId, long townId, List<PhaseRow> all, List<PhaseRow> current, ProjectFacts facts, List<Wait> waits,
            List<PendingRow> pending, int obligations, int reported, WorkingDays calendar) {
    }

    static List<Watch> of(Seen seen) {
        List<Watch> found = new ArrayList<>();
        LocalDate today = seen.facts().on();
        String project = "/projects/" + seen.projectId();
        PhaseRow now = Milestones.inHand(seen.current());
        if (now.state() != PhaseState.DONE && now.plannedEndOn().isBefore(today)) {
            found.add(new Watch(WatchKind.GATE_OVERDUE, now.phase(), null, seen.calendar().between(now.plannedEndOn(), today), project));
        }
        seen.all().stream().filter(PhaseRow::awaitsRegularisation)
                .forEach(phase -> found.add(new Watch(WatchKind.GATE_FORCED, phase.phase(), null, 1, project + "#forced-" + phase.id())));
        for (Wait wait : seen.waits()) {
            if (wait.kind() == WaitKind.HEAD_MISSING) {
                found.add(new Watch(WatchKind.VACANT_APPROVER, null, wait.title(), wait.lines(), wait.path()));
            } else if (wait.kind() == WaitKind.VISA && (wait.lateOn(today) || wait.heldDays() >= DepartmentLine.SILENCE)) {
                found.add(new Watch(WatchKind.SILENT_DEPARTMENT, null, wait.title(), wait.heldDays(), wait.path()));
            }
        }
        if (seen.reported() > 0) {
            found.add(new Watch(WatchKind.REPORTED, null, null, seen.reported(), project + "/waiting#reported"));
        }
        seen.current().stream().filter(phase -> phase.slips() >= SLIPS && phase.state() != PhaseState.DONE)
                .forEach(phase -> found.add(new Watch(WatchKind.THIRD_SLIP, phase.phase(), null, (int) phase.slips(), project)));
        seen.pending().stream().filter(row -> row.slips() >= SLIPS).forEach(row -> found.add(new Watch(WatchKind.THIRD_SLIP,
                PhaseCode.valueOf(row.phase()), row.title(), row.slips().intValue(), "/tasks/" + row.id())));
        if (seen.obligations() > 0) {
            found.add(new Watch(WatchKind.OBLIGATIONS_OVERDUE, null, null, seen.obligations(), "/municipalities/" + seen.townId() + "/obligations"));
        }
        int overdue = seen.facts().items(Figure.UPDATE_OVERDUE).size();
        if (overdue > 0) {
            found.add(new Watch(WatchKind.UPDATES_OVERDUE, null, null, overdue, project + "/figures/" + Figure.UPDATE_OVERDUE));
        }
        return found;
    }
}
