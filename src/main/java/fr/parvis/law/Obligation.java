package fr.parvis.law;

import fr.parvis.law.Clause.Threshold;
import java.time.LocalDate;
import java.util.List;

/**
 * How a rule stands for one municipality today.
 *
 * @param year    the year to be held next, null for a duty without a yearly day
 * @param dueOn   the day it falls due; null when the text gives none or the rule does not apply
 * @param held    the latest that is recorded, null when nothing is
 * @param overdue applies, the day is past, and nothing is recorded for it
 */
public record Obligation(LawRule rule, Applies applies, Integer year, LocalDate dueOn, Held held, boolean overdue) {

    /** What is recorded; {@code year} is null for a duty done once. */
    public record Held(Integer year, LocalDate on, String address, String note, String by) {
    }

    /** @param held what the municipality holds of this rule, the latest year first */
    static Obligation of(LawRule rule, Facts facts, List<HeldObligation> held, LocalDate today) {
        Applies applies = rule.when().weigh(facts);
        HeldObligation latest = held.isEmpty() ? null : held.get(0);
        Held shown = latest == null ? null : new Held(latest.year == HeldObligation.ONCE ? null : (Integer) latest.year, latest.heldOn(),
                latest.address(), latest.note(), latest.recordedByName());
        Deadline deadline = rule.deadline();
        if (applies == Applies.NO || deadline == null) {
            return new Obligation(rule, applies, null, null, shown, false);
        }
        Integer year = deadline.everyYear() ? (Integer) deadline.nextYear(latest == null ? null : latest.year, today) : null;
        LocalDate dueOn = year == null ? deadline.since() : deadline.ofYear(year);
        boolean open = year != null || latest == null;
        return new Obligation(rule, applies, year, dueOn, shown, applies == Applies.YES && open && dueOn.isBefore(today));
    }

    /** The figures that decide, for whoever shows them. */
    public List<Threshold> thresholds() {
        return rule.when().parts().filter(Threshold.class::isInstance).map(Threshold.class::cast).toList();
    }
}
