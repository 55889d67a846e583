package fr.parvis.task.web;

import fr.parvis.phase.Phase;
import fr.parvis.platform.web.Forms;
import fr.parvis.task.Task;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A date of the timeline that is about to be moved, and what is still to be said.
 *
 * @param move      what is sent with the answer
 * @param name      what the date is of, in a few words
 * @param on        the date it has; null while it has none
 * @param committed whether a cause is asked
 * @param detail    why it was not moved; null where nothing but the answer is missing
 */
record TimelineQuestion(TimelineMove move, String name, String title, LocalDate on, String onWords, boolean committed, String detail) {

    static TimelineQuestion of(Task task, String name, String title, Function<LocalDate, String> words) {
        return new TimelineQuestion(TimelineMove.of(TimelineMove.Kind.TASK, task.id, task.version()), name, title, task.dueOn(), words.apply(task.dueOn()), task.firstDueOn().isPresent(), null);
    }

    static TimelineQuestion of(Phase phase, String name, String title, Function<LocalDate, String> words) {
        return new TimelineQuestion(TimelineMove.of(TimelineMove.Kind.PHASE, phase.id, phase.version()), name, title, phase.plannedEndOn(), words.apply(phase.plannedEndOn()), phase.committedEndOn().isPresent(), null);
    }

    /** The same, asked again of whoever saw an older version, whose date may be another one by now. */
    TimelineQuestion seen(TimelineMove sent) {
        return new TimelineQuestion(sent, name, title, on, onWords, committed, detail);
    }

    TimelineQuestion because(String why) {
        return new TimelineQuestion(move, name, title, on, onWords, committed, why);
    }

    /** The phases that follow do so too, unless its reader said otherwise. */
    public boolean follows(Forms form) {
        return !form.typed().containsKey("asked") || "true".equals(form.typed().getFirst("followingToo"));
    }

    public boolean phase() {
        return move.kind() == TimelineMove.Kind.PHASE;
    }

    /** The row it is asked about. */
    public String row() {
        return move.row();
    }
}
