package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A date that was mailed as a calendar entry: moved or cancelled, it is the same entry with a higher number (RFC 5545, SEQUENCE). */
@Entity
@Table(name = "calendar_invite")
public class CalendarInvite extends PanacheEntity {

    public String uid;

    @Column(name = "falls_on")
    private LocalDate fallsOn;

    private boolean cancelled;

    @Column(name = "sequence_number")
    private int sequenceNumber;

    @Column(name = "written_at")
    private Instant writtenAt;

    /**
     * @param day null when it is cancelled
     * @return the entry as it is to be sent; nothing when it was sent so before, or never was and is cancelled
     */
    static Optional<CalendarInvite> of(String uid, LocalDate day, Instant now) {
        CalendarInvite known = find("uid", uid).firstResult();
        if (known == null && day == null || known != null && known.says(day)) {
            return Optional.empty();
        }
        CalendarInvite invite = known == null ? new CalendarInvite() : known;
        invite.uid = uid;
        invite.sequenceNumber = known == null ? 0 : known.sequenceNumber + 1;
        invite.fallsOn = day == null ? known.fallsOn : day;
        invite.cancelled = day == null;
        invite.writtenAt = now;
        invite.persist();
        return Optional.of(invite);
    }

    private boolean says(LocalDate day) {
        return day == null ? cancelled : !cancelled && fallsOn.equals(day);
    }

    LocalDate fallsOn() {
        return fallsOn;
    }

    boolean cancelled() {
        return cancelled;
    }

    int sequenceNumber() {
        return sequenceNumber;
    }

    /** Whether it was sent before, with another day. */
    boolean moved() {
        return sequenceNumber > 0;
    }
}
