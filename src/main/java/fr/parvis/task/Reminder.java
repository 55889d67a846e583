package fr.parvis.task;

import fr.parvis.people.Actor;
import fr.parvis.platform.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Somebody was reminded of something they hold: the same person of the same thing once a day at most. */
@Entity
@Immutable
@Table(name = "reminder")
public class Reminder extends PanacheEntity {

    public long projectId;
    public long personId;

    /** What it is about: a kind and an id, such as {@code task:7}. */
    public String subject;

    public LocalDate sentOn;
    public Instant sentAt;
    public long sentById;
    public String sentByName;

    @Column(length = 2000)
    public String message;

    static Reminder of(long projectId, long personId, String subject, String message, Actor by, Instant now) {
        Reminder reminder = new Reminder();
        reminder.projectId = projectId;
        reminder.personId = personId;
        reminder.subject = subject;
        reminder.message = message;
        reminder.sentOn = now.atZone(Clocks.PARIS).toLocalDate();
        reminder.sentAt = now;
        reminder.sentById = by.personId();
        reminder.sentByName = by.name();
        return reminder;
    }

    static boolean sent(long projectId, long personId, String subject, LocalDate on) {
        return count("projectId = ?1 and personId = ?2 and subject = ?3 and sentOn = ?4", projectId, personId, subject, on) > 0;
    }

    /** When each person was last reminded of each thing, in a project. */
    public record Last(long personId, String subject, LocalDate on) {
    }

    public static List<Last> latest(long projectId) {
        return find("select r.personId, r.subject, max(r.sentOn) from Reminder r where r.projectId = ?1 group by r.personId, r.subject", projectId)
                .project(Last.class).list();
    }
}
