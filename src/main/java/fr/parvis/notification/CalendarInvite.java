package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A date that was mailed as a calendar entry: moved or cancelled, it is the same entry with a higher number (RFC 5545, SEQUENCE). */
@Entity
@Table(name = "calendar_invite")
public class CalendarInvite extends PanacheEntity {

    public String uid;

    @Column(name = "falls_on")
    private LocalDate fallsOn;

    private boolean cancelled;

    /** Fingerprint of what it said besides the day; null where the day is all. */
    private String said;

    /** Who has it in their calendar, where that is not always the same people. */
    @ElementCollection
    @CollectionTable(name = "calendar_invite_person", joinColumns = @JoinColumn(name = "invite_id"))
    @Column(name = "person_id")
    private Set<Long> personIds = new HashSet<>();

    @Column(name = "sequence_number")
    private int sequenceNumber;

    @Column(name = "written_at")
    private Instant writtenAt;

    /**
     * @param day null when it is cancelled
     * @return the entry as it is to be sent; nothing when it was sent so before, or never was and is cancelled
     */
    static Optional<CalendarInvite> of(String uid, LocalDate day, Instant now) {
        return of(uid, day, null, now);
    }

    /** @param said fingerprint of what it says besides the day */
    static Optional<CalendarInvite> of(String uid, LocalDate day, String said, Instant now) {
        CalendarInvite known = known(uid).orElse(null);
        if (known == null && day == null || known != null && known.says(day, said)) {
            return Optional.empty();
        }
        CalendarInvite invite = known == null ? new CalendarInvite() : known;
        invite.uid = uid;
        invite.sequenceNumber = known == null ? 0 : known.sequenceNumber + 1;
        invite.fallsOn = day == null ? known.fallsOn : day;
        invite.cancelled = day == null;
        invite.said = day == null ? invite.said : said;
        invite.writtenAt = now;
        invite.persist();
        return Optional.of(invite);
    }

    static Optional<CalendarInvite> known(String uid) {
        return find("uid", uid).firstResultOptional();
    }

    private boolean says(LocalDate day, String said) {
        return day == null ? cancelled : !cancelled && fallsOn.equals(day) && Objects.equals(said, this.said);
    }

    Set<Long> personIds() {
        return Set.copyOf(personIds);
    }

    /** From now on these have it; whoever no longer does is told under a higher number. */
    void heldBy(Set<Long> people, Instant now) {
        personIds.retainAll(people);
        personIds.addAll(people);
        writtenAt = now;
    }

    void again() {
        sequenceNumber++;
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
