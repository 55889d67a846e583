package fr.parvis.dashboard;

import fr.parvis.method.Label;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that waits on somebody, to be chased.
 *
 * @param id         of what waits, as its ledger names it, or of the department of a questionnaire
 * @param title      what it is: a department, a dataset's number, a task, a phase, a gap
 * @param datasetId  the dataset it is about, which not everybody may know; null for none
 * @param personId   who holds it; null while the post is vacant
 * @param since      day on which the holder got it
 * @param dueOn      day for which it was asked; null when none was set
 * @param waited     working days they have had it, as their clock counts them
 * @param late       whether its day is past
 * @param path       of the page where it is done
 * @param outside    what it waits for outside of the mairie, while the holder's clock stands still; null otherwise
 * @param reminded   last day on which the person was reminded of it; null for never
 * @param reachable  whether a reminder can reach who holds it: it is not the reader, nor a party outside, nor somebody who has left the mairie
 * @param remindable whether one may leave today: it can reach them, and none left today
 */
public record Chase(Kind kind, long id, Label title, Long datasetId, Long personId, String person, LocalDate since, LocalDate dueOn, int waited, boolean late,
        String path, String outside, LocalDate reminded, boolean reachable, boolean remindable) {

    /** What waits: whatever its ledger knows, and a department's answers to its questionnaire. */
    public enum Kind {
        GATE, FORCED_GATE, ARBITRATION, HEAD_MISSING, VISA, SENT_BACK, OPINION, INTERVIEW, GAP, TASK, UPDATE, QUESTIONNAIRE
    }

    /** What reminders know it by. */
    public String subject() {
        return subject(kind, id);
    }

    static String subject(Kind kind, long id) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
