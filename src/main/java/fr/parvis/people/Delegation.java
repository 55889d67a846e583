package fr.parvis.people;

import fr.parvis.platform.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A power lent for a period, as it was recorded (suppléance): it begins and ends by itself, to the minute. */
@Entity
@Table(name = "delegation")
public class Delegation extends PanacheEntity {

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    /** The department whose head is replaced; null for the role of DGS. */
    @Column(name = "department_id")
    public Long departmentId;

    /** Whose power it is; null for a post that nobody holds. */
    @Column(name = "delegator_id")
    public Long delegatorId;

    /** Whether the post is vacant, or whoever stands in it no longer belongs to the town. */
    public boolean interim;

    @Column(name = "delegate_id")
    public long delegateId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** Of the arrêté. */
    public String reference;

    @Column(name = "recorded_by_id")
    public long recordedById;

    @Column(name = "recorded_by_name")
    public String recordedByName;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    static Delegation of(DelegationSheet sheet, long municipalityId, boolean interim, Actor by, Instant now) {
        Delegation one = new Delegation();
        one.municipalityId = municipalityId;
        one.departmentId = sheet.departmentId();
        one.delegatorId = sheet.delegatorId();
        one.interim = interim;
        one.delegateId = sheet.delegateId();
        one.startsAt = minute(sheet.startsAt());
        one.endsAt = minute(sheet.endsAt());
        one.reference = sheet.reference();
        one.recordedById = by.personId();
        one.recordedByName = by.name();
        one.recordedAt = now;
        return one;
    }

    /** What is wrong with a period that somebody wants to record now; it may begin earlier on the same day, since nothing is decided in the past. */
    static Optional<DelegationRefusal> wrong(Instant startsAt, Instant endsAt, Instant now) {
        Instant start = minute(startsAt);
        Instant end = minute(endsAt);
        if (!end.isAfter(start)) {
            return Optional.of(DelegationRefusal.END_BEFORE_START);
        }
        if (!end.isAfter(now)) {
            return Optional.of(DelegationRefusal.END_PAST);
        }
        if (start.isBefore(LocalDate.ofInstant(now, Clocks.PARIS).atStartOfDay(Clocks.PARIS).toInstant())) {
            return Optional.of(DelegationRefusal.START_PAST);
        }
        return end.isAfter(start.atZone(Clocks.PARIS).plusYears(1).toInstant()) ? Optional.of(DelegationRefusal.TOO_LONG) : Optional.empty();
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    static Delegation locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the same power whose period has something in common with this one. */
    static List<Delegation> overlapping(DelegationSheet sheet, long municipalityId) {
        String power = sheet.departmentId() == null ? "departmentId is null and delegatorId = ?4" : "departmentId = ?4";
        return list("municipalityId = ?1 and startsAt < ?2 and endsAt > ?3 and endsAt > startsAt and " + power, municipalityId,
                minute(sheet.endsAt()), minute(sheet.startsAt()), sheet.departmentId() == null ? sheet.delegatorId() : sheet.departmentId());
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The first moment at which it no longer holds: as recorded, or earlier when it was ended. */
    public Instant endsAt() {
        return endsAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** From now on, or never when it has not begun. */
    void end(Actor by, Instant now) {
        endsAt = now.isBefore(startsAt) ? startsAt : minute(now);
        endedByName = by.name();
        endedAt = now;
    }
}
