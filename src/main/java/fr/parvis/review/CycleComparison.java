package fr.parvis.review;

import java.time.LocalDate;

/**
 * A cycle in figures, to be set against the one before.
 *
 * @param days     from the start of its first phase to the end of the last, or to today while it runs; null before it has started
 * @param opened   datasets first published in it
 * @param slips    committed dates that were moved in it
 * @param asked    of its survey, null when none was opened
 */
public record CycleComparison(int number, LocalDate startedOn, LocalDate doneOn, Long days, long opened, long withdrawn, long slips, Long asked,
        Long answered) {
}
