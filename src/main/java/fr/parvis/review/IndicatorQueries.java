package fr.parvis.review;

import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The indicators of a cycle, to be shown: counted for the one in hand, as they were kept for those before. */
@ApplicationScoped
public class IndicatorQueries {

    @Inject
    IndicatorFacts facts;

    /** All twenty, of the project's current cycle. The caller has checked that the project is visible. */
    @Transactional
    public List<IndicatorRow> of(Project project) {
        return of(project, ProjectCycle.current(project));
    }

    /** All twenty, in their order: counted until the review of the cycle is done, from then on as they were kept. */
    @Transactional
    public List<IndicatorRow> of(Project project, ProjectCycle cycle) {
        boolean over = cycle.number < project.cycleNumber() || Cycles.doneReview(cycle.id).isPresent();
        return rows(project, cycle, over ? null : facts.of(project, cycle));
    }

    /** The same of the current cycle, counted now even though its review is done. */
    List<IndicatorRow> counted(Project project) {
        ProjectCycle cycle = ProjectCycle.current(project);
        return rows(project, cycle, facts.of(project, cycle));
    }

    private static List<IndicatorRow> rows(Project project, ProjectCycle cycle, Map<Indicator, Measure> counted) {
        Map<Indicator, IndicatorRecord> records = records(cycle.id);
        Map<Indicator, IndicatorRecord> before = cycle.number == 1 ? Map.of() : records(Cycles.ofNumber(project, cycle.number - 1).id);
        return Arrays.stream(Indicator.values()).map(one -> row(project, one, records.get(one), before.get(one), counted)).toList();
    }

    private static Map<Indicator, IndicatorRecord> records(long cycleId) {
        return IndicatorRecord.ofCycle(cycleId).stream().collect(Collectors.toMap(one -> one.code, one -> one));
    }

    private static IndicatorRow row(Project project, Indicator indicator, IndicatorRecord record, IndicatorRecord before,
            Map<Indicator, Measure> counted) {
        BigDecimal baseline = record == null ? null : record.baseline();
        BigDecimal usual = indicator.usualTarget(project.townSize, baseline);
        BigDecimal previous = before == null ? null : before.kept();
        Measure measure = counted == null ? kept(indicator, record) : indicator.computed() ? counted.get(indicator) : entered(record);
        return record == null ? new IndicatorRow(indicator, -1, measure, usual, usual, null, null, null, previous, null, false, null)
                : new IndicatorRow(indicator, record.version(), measure, record.target() == null || !indicator.aims() ? usual : record.target(), usual,
                        record.targetReason(), baseline, record.baselineOn(), previous, record.effort(), record.manual(), record.unmeasuredReason());
    }

    /** What is entered by hand and was not, when a gate was forced, is still owed. */
    private static Measure kept(Indicator indicator, IndicatorRecord record) {
        boolean kept = record != null && record.kept() != null;
        return kept || indicator.computed() ? Measure.of(kept ? record.kept() : null, Unmeasured.NOT_KEPT) : entered(record);
    }

    private static Measure entered(IndicatorRecord record) {
        if (record == null || record.entered() == null) {
            return Measure.missing(record == null || record.unmeasuredReason() == null ? Unmeasured.NOT_ENTERED : Unmeasured.DECLARED);
        }
        return new Measure(record.entered(), null, null, null);
    }
}
