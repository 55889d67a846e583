package fr.parvis.dashboard;

import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionState;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision of the register.
 *
 * @param number  {@code D-2026-03}
 * @param state   null in a photo that was taken before it was kept
 * @param dropped why it is without follow-up; null of any other
 * @param tasks   that came of it, by number and title
 */
public record RegisterFact(String number, String words, LocalDate on, String by, DecisionState state, String dropped, List<String> tasks) {

    static RegisterFact of(DecisionRow row, List<ActionRow> tasks) {
        return new RegisterFact(row.reference(), row.words(), row.decidedOn(), row.decidedBy(), row.state(),
                row.state() == DecisionState.DROPPED ? row.stateReason() : null, tasks.stream().map(task -> task.reference() + " " + task.title()).toList());
    }

    /** As it was read: a list that was empty was left out. */
    RegisterFact filled() {
        return new RegisterFact(number, words, on, by, state, dropped, tasks == null ? List.of() : tasks);
    }
}
