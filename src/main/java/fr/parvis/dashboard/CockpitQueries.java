package fr.parvis.dashboard;

import fr.parvis.dashboard.Readiness.ReadyDataset;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryFigures;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.people.Actor;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.publication.DiffusionState;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.Filter;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what whoever runs a project can act on today, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class CockpitQueries {

    private static final int MOST_TASKS = 2000;
    private static final int SOON = 5;

    @Inject
    Clock clock;

    @Inject
    Gates gates;

    @Inject
    PhaseQueries phases;

    @Inject
    TaskQueries tasks;

    @Inject
    ProjectQueries projects;

    @Inject
    ChaseQueries chases;

    @Inject
    InventoryFigures figures;

    @Inject
    VisaQueries visas;

    /** The caller has checked that the reader runs the project. */
    @Transactional
    public Cockpit of(Project project, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        WorkingDays days = new WorkingDays(project.municipality.alsaceMoselle);
        List<PhaseRow> rows = phases.ofCurrentCycles(List.of(project.id)).get(project.id);
        List<Phase> cycle = Phase.ofCycle(rows.get(0).cycleId());
        List<TaskRow> all = tasks.ofProject(project.id, Filter.NONE, today, 1, MOST_TASKS).items();
        LocalDate soon = days.plus(today, SOON);
        List<TaskRow> due = all.stream().filter(task -> task.state() == TaskState.OPEN && task.dueOn() != null && !task.dueOn().isBefore(today)
                && !task.dueOn().isAfter(soon)).sorted(Comparator.comparing(TaskRow::dueOn)).toList();
        PhaseRow inHand = Milestones.inHand(rows);
        return new Cockpit(chases.of(project, cycle, reader, today), Slipping.of(projects.slips(project.id)), due,
                new Readiness(gate(inHand, cycle.get(inHand.phase().ordinal())), departments(project), publishable(project.id)),
                Workload.of(all, today), rows, all, days.between(today, inHand.plannedEndOn()), today);
    }

    private Readiness.Gate gate(PhaseRow row, Phase phase) {
        List<ConditionResult> required = row.state() == PhaseState.DONE ? List.of()
                : gates.examine(phase).stream().filter(result -> result.condition().required()).toList();
        return new Readiness.Gate(row.phase(), row.state(), (int) required.stream().filter(ConditionResult::met).count(), required.size(),
                row.plannedEndOn());
    }

    private List<Readiness.Department> departments(Project project) {
        Set<Long> asked = visas.departments(project.municipalityId(), project.id).stream().filter(VisaQueries.DepartmentVisa::open)
                .map(VisaQueries.DepartmentVisa::departmentId).collect(Collectors.toSet());
        return figures.of(project).stream().filter(one -> one.datasets() > 0 && one.qualified() == one.datasets() && one.signed() < one.datasets()
                && !asked.contains(one.departmentId())).map(one -> new Readiness.Department(one.departmentId(), one.name(), one.datasets(), one.signed()))
                .toList();
    }

    /** Lines that are not public and against which {@link fr.parvis.publication.Publications#blockers} has nothing; by wave, then number. */
    @Transactional
    public List<ReadyDataset> publishable(long projectId) {
        return Dataset.find("""
                select d.id, d.number, d.names.title, x.name, d.release.wave from Dataset d join d.department x where d.project.id = ?1
                and d.checks.firstPublished is null and d.checks.withdrawnOn is null and d.signature.outOfScopeReason is null
                and\s""" + DiffusionState.UNBLOCKED + " order by d.release.wave nulls last, d.number", projectId).project(ReadyDataset.class).list();
    }
}
