package fr.parvis.review;

import static fr.parvis.review.Indicator.*;

import fr.parvis.awareness.InterviewQueries;
import fr.parvis.awareness.InterviewState;
import fr.parvis.awareness.MeetingQueries;
import fr.parvis.inventory.InventoryFigures;
import fr.parvis.law.Applies;
import fr.parvis.law.Obligation;
import fr.parvis.law.ObligationQueries;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the indicators of the cycle in hand from what the product knows, in a number of statements that does not grow. */
@ApplicationScoped
public class IndicatorFacts {

    @Inject
    Clock clock;

    @Inject
    InterviewQueries interviews;

    @Inject
    MeetingQueries meetings;

    @Inject
    InventoryFigures inventory;

    @Inject
    ObligationQueries obligations;

    @Inject
    DatasetFacts datasets;

    @Inject
    SurveyQueries surveys;

    /** Those that are computed; the caller has checked that the project is visible. */
    @Transactional
    public Map<Indicator, Measure> of(Project project, ProjectCycle cycle) {
        Map<Indicator, Measure> found = new EnumMap<>(Indicator.class);
        datasets.count(project.id, Cycles.days(project, cycle), LocalDate.now(clock), found);
        departments(project, cycle.id, found);
        List<Obligation> applicable = obligations.of(project.municipalityId()).obligations().stream()
                .filter(one -> one.applies() == Applies.YES).toList();
        found.put(OBLIGATIONS_HELD, Measure.share(applicable.stream().filter(one -> one.held() != null && !one.overdue()).count(),
                applicable.size(), Unmeasured.NO_OBLIGATION));
        Integer staff = project.municipality.staffFte;
        long reached = MeetingQueries.reached(meetings.ofProject(project), LocalDate.now(clock));
        found.put(AGENTS_REACHED, staff == null ? Measure.missing(Unmeasured.STAFF_UNKNOWN) : Measure.atMostAll(reached, staff, Unmeasured.STAFF_UNKNOWN));
        Survey survey = Survey.ofCycle(cycle.id).orElse(null);
        survey(survey, found);
        return found;
    }

    private void departments(Project project, long cycleId, Map<Indicator, Measure> found) {
        var met = interviews.ofCycle(project.municipalityId(), cycleId);
        found.put(DEPARTMENTS_MET, Measure.share(met.stream().filter(one -> one.state() == InterviewState.HELD).count(), met.size(),
                Unmeasured.NO_DEPARTMENT));
        var lines = inventory.of(project);
        found.put(INVENTORY_VISAS, Measure.share(lines.stream().filter(one -> one.datasets() > 0 && one.signed() == one.datasets()).count(),
                lines.size(), Unmeasured.NO_DEPARTMENT));
        found.put(REFERENTS_NAMED, Measure.share(Department.count("municipality.id = ?1 and referentId is not null", project.municipalityId()),
                lines.size(), Unmeasured.NO_DEPARTMENT));
    }

    private void survey(Survey survey, Map<Indicator, Measure> found) {
        if (survey == null) {
            found.put(SURVEY_PARTICIPATION, Measure.missing(Unmeasured.NO_SURVEY));
            found.put(WORK_PER_DATASET, Measure.missing(Unmeasured.NO_SURVEY));
            return;
        }
        long asked = SurveyInvitation.count("surveyId", survey.id);
        found.put(SURVEY_PARTICIPATION, Measure.share(SurveyInvitation.count("surveyId = ?1 and answered", survey.id), asked, Unmeasured.NO_SURVEY));
        found.put(WORK_PER_DATASET, survey.readableOn(LocalDate.now(clock)) ? surveys.hours(survey) : Measure.missing(Unmeasured.SURVEY_RUNNING));
    }
}
