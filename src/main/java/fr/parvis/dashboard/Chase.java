package fr.parvis.dashboard;

import fr.parvis.method.Label;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that waits on somebody.
 *
 * @param id         of the request for a visa, the opinion, the task, the phase, or the department of a questionnaire
 * @param title      what it is: a department, a dataset's number, a task, a phase
 * @param personId   who holds it; null while the post is vacant
 * @param since      day on which it was asked or fell due
 * @param dueOn      day for which it was asked; null when none was set
 * @param waited     working days since then
 * @param late       whether its day is past
 * @param path       of the page where it is done
 * @param reminded   last day on which the person was reminded of it; null for never
 * @param remindable whether a reminder may leave today: somebody holds it, it is not the reader, and none left today
 */
public record Chase(Kind kind, long id, Label title, Long personId, String person, LocalDate since, LocalDate dueOn, int waited, boolean late,
        String path, LocalDate reminded, boolean remindable) {

    /** What waits: a gate to decide, a department's visa, an opinion, a department's answers to its questionnaire, a task. */
    public enum Kind {
        GATE, VISA, OPINION, QUESTIONNAIRE, TASK
    }

    /** What reminders know it by. */
    public String subject() {
        return subject(kind, id);
    }

    static String subject(Kind kind, long id) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
