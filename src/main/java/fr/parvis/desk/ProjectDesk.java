package fr.parvis.desk;

import fr.parvis.checklist.ChecklistQueries;
import fr.parvis.checklist.ChecklistQueries.CheckRow;
import fr.parvis.journal.JournalLine;
import fr.parvis.people.Actor;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.GateRecord;
import fr.parvis.phase.Gates;
import fr.parvis.phase.MoveOption;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.phase.PlannedCycle;
import fr.parvis.phase.Regularisation;
import fr.parvis.phase.Verdicts;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.ProjectHistory;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.project.ProjectQueries.SlipRow;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.Filter;
import fr.parvis.task.TaskQueries.TaskRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gathers everything the project page shows, in one transaction and a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class ProjectDesk {

    private static final int MOST_TASKS = 100;
    private static final int MOST_LINES = 5;

    /** The phase in hand: the first that is not done, else the last. */
    public record InHand(PhaseRow row, List<ConditionResult> gate, String gateHash, List<MoveOption> options, List<CheckRow> checks,
            List<TaskRow> tasks) {
    }

    /** The latest finished phase, which alone can be reopened; null while none is. */
    public record Finished(PhaseRow row, List<MoveOption> options) {
    }

    /** A forced gate that waits to be put right. */
    public record Forced(PhaseRow row, List<Regularisation.Point> points, boolean mine) {
    }

    /** What surrounds the project. */
    public record Around(List<String> team, ContactMatrix contacts, List<SlipRow> slips, List<JournalLine> latest) {
    }

    /** What the cycle before taught, null for nothing, and what is settled of the one after, null while this one goes on. */
    public record Turn(String lessons, PlannedCycle.Start next) {
    }

    /** The whole page. */
    public record Contents(Project project, ProjectRow row, List<PhaseRow> phases, InHand inHand, Finished finished, List<Forced> forced,
            Around around, Turn turn, Verdicts.Said said, LocalDate today) {

        public boolean cycleDone() {
            return inHand.row().state() == PhaseState.DONE;
        }
    }

    @Inject
    Clock clock;

    @Inject
    Gates gates;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    Regularisation regularisation;

    @Inject
    Verdicts verdicts;

    @Inject
    CyclePhases cycles;

    @Inject
    ProjectQueries projects;

    @Inject
    ContactQueries contacts;

    @Inject
    PhaseQueries phases;

    @Inject
    ChecklistQueries checks;

    @Inject
    TaskQueries tasks;

    @Inject
    ProjectHistory history;

    @Transactional
    public Contents of(Project project, Actor actor) {
        List<PhaseRow> all = phases.ofProject(project.id);
        List<PhaseRow> current = all.stream().filter(phase -> phase.cycle() == project.cycleNumber()).toList();
        List<Phase> cycle = Phase.ofCycle(current.get(0).cycleId());
        LocalDate today = LocalDate.now(clock);
        return new Contents(project, projects.row(project.id), current, inHand(project, current, cycle, actor, today), finished(current, cycle, actor),
                forced(all, actor), new Around(projects.team(project.id).stream().map(ProjectQueries.MemberRow::name).toList(),
                        contacts.matrix(project), projects.slips(project.id),
                        history.latest(actor, project.id, MOST_LINES)), turn(project, cycle), verdicts.standing(List.of(project.id)).get(project.id), today);
    }

    private Turn turn(Project project, List<Phase> cycle) {
        return new Turn(project.cycleNumber() == 1 ? null : ProjectCycle.current(project).lessons,
                cycle.stream().allMatch(phase -> phase.state() == PhaseState.DONE) ? cycles.next(project) : null);
    }

    private InHand inHand(Project project, List<PhaseRow> current, List<Phase> cycle, Actor actor, LocalDate today) {
        PhaseRow row = current.stream().filter(phase -> phase.state() != PhaseState.DONE).findFirst()
                .orElse(current.get(current.size() - 1));
        Phase phase = cycle.get(row.phase().ordinal());
        List<ConditionResult> gate = gates.examine(phase);
        Filter ofPhase = new Filter(row.phase(), null, null, null, null, null, null);
        return new InHand(row, gate, GateRecord.of(phase, gate).hash(), workflow.options(phase, actor, gate, cycle), checks.current(phase),
                tasks.ofProject(project.id, ofPhase, today, 1, MOST_TASKS).items());
    }

    private Finished finished(List<PhaseRow> current, List<Phase> cycle, Actor actor) {
        return current.stream().filter(phase -> phase.state() == PhaseState.DONE).reduce((earlier, later) -> later)
                .map(row -> new Finished(row, workflow.options(cycle.get(row.phase().ordinal()), actor, List.of(), cycle))).orElse(null);
    }

    private List<Forced> forced(List<PhaseRow> all, Actor actor) {
        return all.stream().filter(PhaseRow::awaitsRegularisation).map(row -> {
            Phase phase = Phase.findById(row.id());
            return new Forced(row, regularisation.points(phase), regularisation.mayRegularise(phase, actor));
        }).toList();
    }
}
