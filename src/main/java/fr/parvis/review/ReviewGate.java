package fr.parvis.review;

import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of the last gate, answered by what the review holds (method, D.1, phase 5). */
@ApplicationScoped
public class ReviewGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("INDICATORS_ENTERED", "SURVEY_RESPONSES", "FINDINGS_CLASSIFIED", "IMPROVEMENTS_ASSIGNED",
            "REPORT_PRESENTED", "NEXT_CYCLE_PREPARED");

    /** So many of a hundred must have answered. */
    private static final long ENOUGH = 70;

    @Inject
    IndicatorQueries indicators;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<Finding> findings = Finding.ofCycle(phase.cycleId);
        return conditions.stream().map(condition -> switch (condition.code()) {
            case "INDICATORS_ENTERED" -> entered(phase, condition);
            case "SURVEY_RESPONSES" -> answered(phase, condition);
            case "FINDINGS_CLASSIFIED" -> sorted(phase, condition, findings);
            case "IMPROVEMENTS_ASSIGNED" -> assigned(phase, condition, findings);
            case "REPORT_PRESENTED" -> presented(phase, condition);
            default -> prepared(phase, condition);
        }).toList();
    }

    /** What the product counts needs nobody; the others have a value, or somebody who says why they have none. */
    private ConditionResult entered(Phase phase, Condition condition) {
        List<IndicatorRow> rows = indicators.of(phase.project, ProjectCycle.<ProjectCycle>findById(phase.cycleId));
        long open = rows.stream().filter(IndicatorRow::awaited).count();
        return result(phase, condition, open == 0, ReviewBlocker.INDICATORS_MISSING, "#indicators",
                Map.of("open", String.valueOf(open), "all", String.valueOf(rows.size())));
    }

    private ConditionResult answered(Phase phase, Condition condition) {
        Survey survey = Survey.ofCycle(phase.cycleId).orElse(null);
        if (survey == null) {
            return result(phase, condition, false, ReviewBlocker.ANSWERS_MISSING, "#survey", Map.of());
        }
        long asked = SurveyInvitation.count("surveyId", survey.id);
        long answered = SurveyInvitation.count("surveyId = ?1 and answered", survey.id);
        return result(phase, condition, asked > 0 && answered * 100 >= asked * ENOUGH, ReviewBlocker.ANSWERS_MISSING, "#survey",
                Map.of("asked", String.valueOf(asked), "answered", String.valueOf(answered)));
    }

    private static ConditionResult sorted(Phase phase, Condition condition, List<Finding> findings) {
        long open = findings.stream().filter(one -> one.retained() == null).count();
        return result(phase, condition, open == 0 && !findings.isEmpty(), ReviewBlocker.FINDINGS_UNSORTED, "#findings",
                Map.of("open", String.valueOf(open), "all", String.valueOf(findings.size())));
    }

    private static ConditionResult assigned(Phase phase, Condition condition, List<Finding> findings) {
        long open = findings.stream().filter(Finding::incomplete).count();
        return result(phase, condition, open == 0, ReviewBlocker.IMPROVEMENTS_UNASSIGNED, "#findings", Map.of("open", String.valueOf(open)));
    }

    private static ConditionResult presented(Phase phase, Condition condition) {
        PresentedReport report = PresentedReport.ofCycle(phase.cycleId).orElse(null);
        return result(phase, condition, report != null, ReviewBlocker.REPORT_NOT_PRESENTED, "#report",
                report == null ? Map.of() : Map.of("presentedOn", report.presentedOn.toString(), "sha256", report.pageSha256));
    }

    private static ConditionResult prepared(Phase phase, Condition condition) {
        NextCyclePlan plan = NextCyclePlan.ofCycle(phase.cycleId).orElse(null);
        return result(phase, condition, plan != null, ReviewBlocker.NEXT_CYCLE_NOT_PREPARED, "#next-cycle",
                plan == null ? Map.of() : Map.of("startsOn", plan.startsOn().toString()));
    }

    private static ConditionResult result(Phase phase, Condition condition, boolean met, ReviewBlocker code, String anchor, Map<String, String> facts) {
        Role lifter = code == ReviewBlocker.REPORT_NOT_PRESENTED ? Role.ELU : code == ReviewBlocker.NEXT_CYCLE_NOT_PREPARED ? Role.DGS : Role.LEAD;
        return new ConditionResult(condition, facts, met ? null : new Blocker(code, condition.code(), condition.label(), lifter, null,
                "/projects/" + phase.project.id + "/review" + anchor, facts));
    }
}
