package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Hours in which no mail leaves for a person; they may go over midnight. What is written meanwhile leaves at their end. */
@Entity
@Table(name = "quiet_hours")
public class QuietHours extends PanacheEntity {

    @Column(name = "person_id")
    public Long personId;

    private String begins;

    private String ends;

    static QuietHours of(long personId, LocalTime begins, LocalTime ends) {
        QuietHours hours = new QuietHours();
        hours.personId = personId;
        hours.set(begins, ends);
        return hours;
    }

    void set(LocalTime from, LocalTime until) {
        begins = from.toString();
        ends = until.toString();
    }

    public LocalTime begins() {
        return LocalTime.parse(begins);
    }

    public LocalTime ends() {
        return LocalTime.parse(ends);
    }

    /** When what is written now may leave. @param hours null for somebody who has none */
    static Instant leaving(QuietHours hours, Instant now, ZoneId zone) {
        return hours == null ? now : hours.after(now, zone);
    }

    /** The moment itself, or the end of the quiet hours it falls into. */
    Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime here = moment.atZone(zone);
        LocalTime time = here.toLocalTime();
        boolean overMidnight = ends().isBefore(begins());
        boolean quiet = overMidnight ? !time.isBefore(begins()) || time.isBefore(ends()) : !time.isBefore(begins()) && time.isBefore(ends());
        if (!quiet) {
            return moment;
        }
        LocalDate day = here.toLocalDate();
        return ends().atDate(overMidnight && !time.isBefore(begins()) ? day.plusDays(1) : day).atZone(zone).toInstant();
    }
}
