package fr.parvis.phase;

import fr.parvis.method.Method;
import fr.parvis.method.Methods;
import fr.parvis.method.Plan;
import fr.parvis.method.Schedule;
import fr.parvis.people.Actor;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.CycleOpened;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.Projects;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays out the five phases of a cycle, and opens the next cycle once the review of the current one is done. */
@ApplicationScoped
public class CyclePhases {

    @Inject
    Methods methods;

    @Inject
    Projects projects;

    @Inject
    Clock clock;

    @Inject
    @All
    List<PlannedCycle> plans;

    @Inject
    Event<PhasesLaidOut> laidOut;

    @Inject
    Event<AttemptOpened> attemptOpened;

    void layOut(@Observes CycleOpened cycle) {
        Project project = cycle.project();
        Method method = methods.version(project.methodVersion);
        Plan plan = Schedule.plan(method, project.townSize, cycle.startsOn(), new WorkingDays(project.municipality.alsaceMoselle));
        List<Phase> phases = plan.phases().stream()
                .map(planned -> new Phase(project, cycle.cycleId(), planned.phase(), planned.start(), planned.end())).toList();
        Phase.persist(phases);
        laidOut.fire(new PhasesLaidOut(cycle, method, plan, phases));
        phases.forEach(phase -> attemptOpened.fire(new AttemptOpened(phase)));
    }

    /** A returned or reopened phase is to be confirmed again; in the transaction of the move. */
    void again(@Observes PhaseMoved moved) {
        if (moved.move().opensAttempt()) {
            attemptOpened.fire(new AttemptOpened(Phase.findById(moved.phaseId())));
        }
    }

    /** The day and the lessons of the cycle after the current one, as they are settled; without a plan it starts today. */
    @Transactional
    public PlannedCycle.Start next(Project project) {
        long current = ProjectCycle.current(project).id;
        return plans.stream().flatMap(plan -> plan.after(current).stream()).findFirst()
                .orElseGet(() -> new PlannedCycle.Start(LocalDate.now(clock), null));
    }

    /**
     * Opens the cycle after the current one, unless the current review is not done.
     *
     * @param startsOn null for the day that is planned
     * @param lessons  null for those that are planned, empty for none
     */
    @Transactional
    public Optional<ProjectCycle> openNext(long projectId, LocalDate startsOn, String lessons, Actor actor) {
        // Two people may press the button at once: the second finds the new cycle, whose review is not done.
        Project project = Project.findById(projectId, LockModeType.PESSIMISTIC_WRITE);
        ProjectCycle current = ProjectCycle.current(project);
        boolean done = Phase.ofCycle(current.id).stream().allMatch(phase -> phase.state() == PhaseState.DONE);
        if (!done) {
            return Optional.empty();
        }
        PlannedCycle.Start planned = next(project);
        String taught = lessons == null ? planned.lessons() : lessons.isEmpty() ? null : lessons;
        return Optional.of(projects.open(project, startsOn == null ? planned.startsOn() : startsOn, current.id, taught, actor));
    }
}
