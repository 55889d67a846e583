package fr.parvis.checklist;

import fr.parvis.people.Actor;
import fr.parvis.phase.Phase;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A question of a gate for one attempt. A later attempt has a row of its own, so that what was answered before stays readable. */
@Entity
@Table(name = "gate_check")
public class GateCheck extends PanacheEntity {

    /** What somebody answers. */
    public record Reply(Answer answer, String evidence, String comment) {
    }

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "phase_id")
    public Phase phase;

    @Column(name = "condition_code")
    public String condition;

    public int attempt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(length = 2000)
    private String evidence;

    @Column(length = 2000)
    private String comment;

    @Column(name = "answered_by_id")
    private Long answeredById;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "opened_at")
    public Instant openedAt;

    static GateCheck open(Phase phase, String condition, Instant now) {
        GateCheck check = new GateCheck();
        check.phase = phase;
        check.condition = condition;
        check.attempt = phase.attempt();
        check.openedAt = now;
        return check;
    }

    /** The question if the person may see its project. */
    public static Optional<GateCheck> visible(Actor actor, long id) {
        return find("from GateCheck c join fetch c.phase f join fetch f.project p join fetch p.municipality where c.id = :id and "
                + ProjectAccess.CONDITION, ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    /** Of these those that the person may see. */
    static List<GateCheck> visible(Actor actor, Collection<Long> ids) {
        return list("from GateCheck c join fetch c.phase f join fetch f.project p join fetch p.municipality where c.id in :ids and "
                + ProjectAccess.CONDITION, ProjectAccess.parameters(actor).and("ids", ids));
    }

    /** Every attempt's questions of a phase, oldest first. */
    static List<GateCheck> ofPhase(long phaseId) {
        return list("phase.id = ?1 order by attempt, id", phaseId);
    }

    /** Whether it may still be answered: its phase is in hand, and it is not of an earlier request. */
    public boolean open() {
        return phase.acceptsAnswers() && attempt == phase.attempt();
    }

    public long version() {
        return version;
    }

    public Answer answer() {
        return answer;
    }

    public String evidence() {
        return evidence;
    }

    public String comment() {
        return comment;
    }

    public String answeredByName() {
        return answeredByName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    void answer(Reply reply, Actor actor, Instant now) {
        answer = reply.answer();
        evidence = reply.evidence();
        comment = reply.comment();
        answeredById = actor.personId();
        answeredByName = actor.name();
        answeredAt = now;
    }

    Long answeredById() {
        return answeredById;
    }
}
