package fr.parvis.ledger;

import fr.parvis.platform.Clocks;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** That a wait has climbed a rung: once, which the database keeps whoever writes it. */
@Entity
@Immutable
@Table(name = "ladder_step")
public class LadderStep extends PanacheEntity {

    /** What was climbed, as far as the next rung asks. */
    record Climbed(long projectId, WaitKind kind, long subjectId, Instant since, long holderId, Rung rung, Instant at) {

        Wait.Key key() {
            return new Wait.Key(kind, subjectId, since, holderId);
        }

        LocalDate on() {
            return at.atZone(Clocks.PARIS).toLocalDate();
        }
    }

    @Column(name = "municipality_id")
    public long municipalityId;

    @Column(name = "project_id")
    public long projectId;

    @Enumerated(EnumType.STRING)
    public WaitKind kind;

    @Column(name = "subject_id")
    public long subjectId;

    public Instant since;

    /** 0 where nobody held the post. */
    @Column(name = "holder_id")
    public long holderId;

    @Enumerated(EnumType.STRING)
    public Rung rung;

    @Column(name = "climbed_at")
    public Instant climbedAt;

    public static LadderStep of(long municipalityId, long projectId, Wait.Key wait, Rung rung, Instant now) {
        LadderStep step = new LadderStep();
        step.municipalityId = municipalityId;
        step.projectId = projectId;
        step.kind = wait.kind();
        step.subjectId = wait.id();
        step.since = wait.since();
        step.holderId = wait.holderId();
        step.rung = rung;
        step.climbedAt = now;
        return step;
    }

    /** Of what still waits: the rungs of years are not read each morning. */
    static List<Climbed> of(Collection<Long> projectIds, Collection<Wait.Key> waits) {
        return find("select s.projectId, s.kind, s.subjectId, s.since, s.holderId, s.rung, s.climbedAt from LadderStep s where one_of(?1, s.projectId)"
                + " and one_of(?2, s.subjectId) order by s.id", ProjectAccess.array(projectIds), Wait.Key.ids(waits)).project(Climbed.class).list();
    }

    public Wait.Key key() {
        return new Wait.Key(kind, subjectId, since, holderId);
    }
}
