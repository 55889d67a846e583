package fr.parvis.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who is to be at a meeting, or was: a person of the town, or a guest by name. */
@Entity
@Table(name = "attendance")
public class Attendance extends PanacheEntity {

    @Column(name = "meeting_id")
    public long meetingId;

    @Column(name = "person_id")
    public Long personId;

    public String guest;

    /** Of a person of the town, as they were called when the minutes were approved; null until then. */
    private String name;

    @Enumerated(EnumType.STRING)
    public Presence presence = Presence.EXPECTED;

    static Attendance of(Meeting meeting, Long personId, String guest, Presence presence) {
        Attendance one = new Attendance();
        one.meetingId = meeting.id;
        one.personId = personId;
        one.guest = guest;
        one.presence = presence;
        return one;
    }

    void keep(String called) {
        name = called;
    }

    static List<Attendance> of(long meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    static Set<Long> invited(long meetingId) {
        return Attendance.of(meetingId).stream().map(one -> one.personId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
