package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** placeholder */
@Entity
@Table(name = "calendar_invite")
class CalendarInvite extends PanacheEntity {

    @Column(name = "person_id")
    Long personId;

    String uid;

    @Column(name = "falls_on")
    LocalDate fallsOn;

    @Column(name = "sequence_number")
    int sequenceNumber;

    @Column(name = "written_at")
    Instant writtenAt;
}
