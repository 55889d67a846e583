package fr.parvis.review;

import fr.parvis.inventory.Dataset;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
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

    @Inject
    WithdrawnQueries withdrawn;

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
        Cycles.Days days = Cycles.days(project, cycle);
        Survey survey = Survey.ofCycle(cycle.id).orElse(null);
        return new CycleComparison(cycle.number, first, last, first == null ? null : (Long) ChronoUnit.DAYS.between(first, until),
                Dataset.count("project = ?1 and checks.firstPublished >= ?2 and checks.firstPublished < ?3", project, days.from(), days.to()),
                withdrawn.count(project.id, days),
                Slip.count("projectId = ?1 and (subjectKind = PHASE and subjectId in (select f.id from Phase f where f.cycleId = ?2)"
                        + " or subjectKind = TASK and subjectId in (select t.id from Task t where t.cycleId = ?2))", project.id, cycle.id),
                survey == null ? null : (Long) SurveyInvitation.count("surveyId", survey.id),
                survey == null ? null : (Long) SurveyInvitation.count("surveyId = ?1 and answered", survey.id));
    }
}
