package fr.parvis.phase;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One move of a phase, as it was made; only ever added. Replaying the log gives the state. */
@Entity
@Immutable
@Table(name = "phase_log")
public class PhaseLog extends PanacheEntity {

    @Column(name = "phase_id")
    public long phaseId;

    @Column(name = "project_id")
    public long projectId;

    /** The attempt during which the move was made. */
    public int attempt;

    @Enumerated(EnumType.STRING)
    public PhaseMove move;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    public PhaseState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    public PhaseState toState;

    @Column(name = "actor_id")
    public long actorId;

    @Column(name = "actor_name")
    public String actorName;

    @Column(name = "behalf_id")
    public Long behalfId;

    @Column(name = "behalf_name")
    public String behalfName;

    @Column(length = 4000)
    public String reason;

    @Column(name = "method_version")
    public String methodVersion;

    /** The gate as it was read, for moves that ask for it or decide it. */
    @Column(name = "gate_record", length = 100_000)
    public String gateRecord;

    @Column(name = "gate_hash")
    public String gateHash;

    @Column(name = "moved_at")
    public Instant movedAt;

    static PhaseLog write(Phase phase, PhaseMove move, Author author, String reason, GateRecord gate, Instant now) {
        PhaseLog log = new PhaseLog();
        log.phaseId = phase.id;
        log.projectId = phase.project.id;
        log.attempt = phase.attempt();
        log.move = move;
        log.fromState = move.from();
        log.toState = move.to();
        log.actorId = author.personId();
        log.actorName = author.name();
        log.behalfId = author.onBehalfOfId();
        log.behalfName = author.onBehalfOfName();
        log.reason = reason;
        log.methodVersion = phase.project.methodVersion;
        if (gate != null) {
            log.gateRecord = gate.json();
            log.gateHash = gate.hash();
        }
        log.movedAt = now;
        log.persist();
        return log;
    }

    static Optional<PhaseLog> latest(long phaseId) {
        return find("phaseId", Sort.descending("id"), phaseId).firstResultOptional();
    }

    public static List<PhaseLog> of(long phaseId) {
        return list("phaseId", Sort.by("id"), phaseId);
    }
}
