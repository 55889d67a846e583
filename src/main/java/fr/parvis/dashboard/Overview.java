package fr.parvis.dashboard;


import fr.parvis.journal.JournalQueries.Grouped;
import fr.parvis.ledger.Wait;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdicts.Said;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.ProjectQueries.ProjectRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything the dashboard of a project says, whoever reads it.
 *
 * @param beganOn  the day the project was created
 * @param at       when it was computed
 * @param photo    whether there is a photo to compare with
 * @param history  every verdict that was said, latest first
 * @param figures  every figure of the project
 * @param earlier  the figures at the instant one compares with
 * @param waits    what waits on somebody, oldest first
 * @param changes  since then, each kind of event once, latest first
 * @param hidden   datasets not to be mentioned, named in the history to few
 * @param until    from when on it may be otherwise though nothing is written: an interim begins or ends; null for never
 */
public record Overview(ProjectRow project, LocalDate beganOn, WorkingDays calendar, Instant at, LocalDate today, Period period, boolean photo, StatedVerdict verdict, List<Said> history, Map<Figure, Integer> figures,
        Map<Figure, Integer> earlier, List<DepartmentLine> departments, List<Wait> waits, List<Watch> watches, List<PhaseRow> phases, Trend trend,
        List<Grouped> changes, List<DecisionFact> decisions, List<DatasetFact> hidden, Instant until) {

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** Nothing has begun: there is nothing to count yet. */
    public boolean empty() {
        return figures.values().stream().allMatch(count -> count == 0);
    }
}
