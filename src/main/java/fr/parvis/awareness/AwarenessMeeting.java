package fr.parvis.awareness;

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
import java.util.Set;

/** An hour at which agents of some departments hear what open data are: when, for whom, and how many came. */
@Entity
@Table(name = "awareness_meeting")
public class AwarenessMeeting extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    @Column(name = "cycle_id")
    public long cycleId;

    @Column(name = "municipality_id")
    public long municipalityId;

    public String title;

    @Column(name = "held_on")
    public LocalDate heldOn;

    /** Everybody who came, those named below among them. */
    public int attendees;

    @Column(length = 4000)
    public String notes;

    @ElementCollection
    @CollectionTable(name = "awareness_meeting_department", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "department_id")
    public Set<Long> departmentIds = new HashSet<>();

    /** Those of the town's people who came. */
    @ElementCollection
    @CollectionTable(name = "awareness_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "person_id")
    public Set<Long> personIds = new HashSet<>();

    @Column(name = "recorded_by_id")
    public Long recordedById;

    @Column(name = "recorded_by_name")
    public String recordedByName;

    @Column(name = "recorded_at")
    public Instant recordedAt;
}
