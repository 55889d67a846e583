package fr.parvis.meeting.web;

import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingState;
import fr.parvis.platform.Words;
import fr.parvis.task.TaskMessages;
import java.util.List;
import java.util.Locale;

/** Decisions and actions in words, and the look of each state. */
final class MeetingLines {

    private MeetingLines() {
    }

    /** An action with where its task stands. */
    record ActionLine(ActionRow row, String state) {

        static ActionLine of(ActionRow row, Locale locale) {
            return new ActionLine(row, Words.in(TaskMessages.class, locale).state(row.state()));
        }
    }

    /**
     * A decision with what followed.
     *
     * @param open whether somebody is still to say what becomes of it
     */
    record DecisionLine(DecisionRow row, String look, String state, boolean open, List<ActionLine> tasks) {

        static DecisionLine of(DecisionRow row, List<ActionRow> tasks, Locale locale) {
            return new DecisionLine(row, MeetingLines.look(row.state()), Words.in(MeetingMessages.class, locale).decision(row.state()),
                    row.state() == DecisionState.OPEN, tasks.stream().map(task -> ActionLine.of(task, locale)).toList());
        }
    }

    /** The look of a state, which its word always goes with. */
    static String look(MeetingState state) {
        return switch (state) {
            case PLANNED -> "note";
            case HELD -> "warn";
            case APPROVED -> "good";
            case CANCELLED -> "idle";
        };
    }

    static String look(DecisionState state) {
        return switch (state) {
            case OPEN -> "note";
            case DONE -> "good";
            case DROPPED -> "idle";
        };
    }
}
