package fr.parvis.task;

import fr.parvis.journal.JournalLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In whose hands a task was; the ledger tells it, the page of the task asks and knows no ledger. */
public interface Hands {

    /**
     * What somebody had of it.
     *
     * @param holder a person, or whoever was awaited outside the town; null while nobody owned it
     * @param days   working days
     */
    @Schema(name = "TaskShare")
    record Share(String holder, int days) {
    }

    /**
     * Working days of each, of nobody where nobody was to act, and all of them together.
     *
     * @param shares  in the order in which they first had it
     * @param nobody  while only a reason was given for waiting, and while it was closed before it was taken up again
     * @param elapsed since it was to be acted on, until it was closed: the sum of the others
     */
    @Schema(name = "TaskCustody")
    record Held(List<Share> shares, int nobody, int elapsed) {

        /** While nobody was to act on it at all yet. */
        public static final Held NOT_YET = new Held(List.of(), 0, 0);
    }

    /**
     * The caller has checked that the task is visible.
     *
     * @param history of it, latest first
     */
    Held of(Task task, List<JournalLine> history);
}
