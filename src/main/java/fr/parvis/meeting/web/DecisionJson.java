package fr.parvis.meeting.web;

import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionState;
import fr.parvis.task.TaskState;
import java.time.LocalDate;
import java.util.List;

/** A decision of the register as the API gives it. */
public record DecisionJson(long id, String number, String words, LocalDate decidedOn, String decidedBy, Long meetingId, String meeting, Long itemId,
        DecisionState state, String reason, List<ActionTaken> tasks, long version) {

    /** A task that followed, as it was agreed on, and where it stands now. */
    public record ActionTaken(long taskId, String reference, String title, String owner, LocalDate dueOn, TaskState state, Long decisionId) {

        static ActionTaken of(ActionRow row) {
            return new ActionTaken(row.taskId(), row.reference(), row.title(), row.owner(), row.dueOn(), row.state(), row.decisionId());
        }
    }

    /** Something to be done; without owner it is the lead's. */
    public record NewActionJson(String title, Long ownerId, LocalDate dueOn) {
    }

    /** What is written into the register; a decision of a meeting has the meeting's day. */
    public record NewDecisionJson(String words, String decidedBy, LocalDate decidedOn, Long meetingId, Long itemId, List<NewActionJson> actions) {
    }

    /** What became of a decision; {@code reason} is asked for DROPPED. */
    public record DecisionPatch(DecisionState state, String reason) {
    }

    static DecisionJson of(DecisionRow row, List<ActionRow> tasks) {
        return new DecisionJson(row.id(), row.reference(), row.words(), row.decidedOn(), row.decidedBy(), row.meetingId(), row.meeting(), row.itemId(),
                row.state(), row.stateReason(), tasks.stream().map(ActionTaken::of).toList(), row.version());
    }
}
