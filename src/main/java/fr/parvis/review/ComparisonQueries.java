package fr.parvis.review;

import fr.parvis.inventory.Dataset;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A cycle beside the one before, to be shown. */
@ApplicationScoped
public class ComparisonQueries {

    @Inject
    Clock clock;

    /** The cycle of this number, and the one before where there is one. */
    @Transactional
    public List<CycleComparison> of(Project project, int last) {
        List<CycleComparison> cycles = new ArrayList<>();
        for (int number = Math.max(1, last - 1); number <= last; number++) {
            cycles.add(cycle(project, Cycles.ofNumber(project, number)));
        }
        return cycles;
    }

    private CycleComparison cycle(Project project, ProjectCycle cycle) {
        List<Phase> phases = Phase.ofCycle(cycle.id);
        LocalDate first = phases.get(0).startedOn().orElse(null);
        boolean done = phases.stream().allMatch(one -> one.state() == PhaseState.DONE);
        LocalDate last = done ? phases.get(phases.size() - 1).doneOn().orElse(null) : null;
        LocalDate until = last == null ? LocalDate.now(clock) : last;
        // A cycle lasts until the next one opens: what is published between the two belongs to the first.
        ProjectCycle next = cycle.number == project.cycleNumber() ? null : Cycles.ofNumber(project, cycle.number + 1);
        LocalDate from = cycle.number == 1 ? LocalDate.of(1900, 1, 1) : day(cycle);
        LocalDate to = next == null ? LocalDate.of(9999, 12, 31) : day(next);
        Survey survey = Survey.ofCycle(cycle.id).orElse(null);
        return new CycleComparison(cycle.number, first, last, first == null ? null : (Long) ChronoUnit.DAYS.between(first, until),
                Dataset.count("project = ?1 and checks.firstPublished >= ?2 and checks.firstPublished < ?3", project, from, to),
                Dataset.count("project = ?1 and checks.withdrawnOn >= ?2 and checks.withdrawnOn < ?3", project, from, to),
                Slip.count("projectId = ?1 and (subjectKind = PHASE and subjectId in (select f.id from Phase f where f.cycleId = ?2)"
                        + " or subjectKind = TASK and subjectId in (select t.id from Task t where t.cycleId = ?2))", project.id, cycle.id),
                survey == null ? null : (Long) SurveyInvitation.count("surveyId", survey.id),
                survey == null ? null : (Long) SurveyInvitation.count("surveyId = ?1 and answered", survey.id));
    }

    private static LocalDate day(ProjectCycle cycle) {
        return cycle.openedAt.atZone(Clocks.PARIS).toLocalDate();
    }
}
