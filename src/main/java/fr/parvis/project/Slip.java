package fr.parvis.project;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One move of a committed date, with its cause. */
@Entity
@Immutable
@Table(name = "slip")
public class Slip extends PanacheEntity {

    /** What a date belongs to. */
    public enum Subject {
        PHASE, TASK
    }

    @Column(name = "project_id")
    public long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    public Subject subjectKind;

    @Column(name = "subject_id")
    public long subjectId;

    @Column(name = "from_on")
    public LocalDate fromOn;

    @Column(name = "to_on")
    public LocalDate toOn;

    @Enumerated(EnumType.STRING)
    public SlipCause cause;

    @Column(length = 2000)
    public String reason;

    @Column(name = "moved_by_id")
    public Long movedById;

    @Column(name = "moved_by_name")
    public String movedByName;

    @Column(name = "moved_at")
    public Instant movedAt;

    public static void record(long projectId, Subject kind, long subjectId, DateMove move, Author author, Instant now) {
        Slip slip = new Slip();
        slip.projectId = projectId;
        slip.subjectKind = kind;
        slip.subjectId = subjectId;
        slip.fromOn = move.from();
        slip.toOn = move.to();
        slip.cause = move.cause();
        slip.reason = move.reason();
        slip.movedById = author.personId();
        slip.movedByName = author.name();
        slip.movedAt = now;
        slip.persist();
    }
}
