package fr.parvis.task;

import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Reminders that left, to be shown. */
@ApplicationScoped
public class ReminderQueries {

    private static final String ROW = "select r.id, r.personId, h.name, r.subject, r.message, r.sentByName, r.sentAt from Reminder r"
            + " join Person h on h.id = r.personId where ";

    /** A reminder: whom, of what, in which words, by whom and when. */
    public record ReminderRow(long id, long personId, String person, String subject, String message, String sentBy, Instant sentAt) {
    }

    /** Those of a project, latest first. */
    @Transactional
    public PageOf<ReminderRow> ofProject(long projectId, int page, int size) {
        List<ReminderRow> rows = Reminder.find(ROW + "r.projectId = ?1 order by r.id desc", projectId).project(ReminderRow.class)
                .page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Reminder.count("projectId", projectId));
    }

    /** The last one a person was sent of a thing. */
    @Transactional
    public ReminderRow last(long projectId, long personId, String subject) {
        return Reminder.find(ROW + "r.projectId = ?1 and r.personId = ?2 and r.subject = ?3 order by r.id desc", projectId, personId, subject)
                .project(ReminderRow.class).page(Page.ofSize(1)).firstResult();
    }
}
