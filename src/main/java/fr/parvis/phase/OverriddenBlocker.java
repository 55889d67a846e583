package fr.parvis.phase;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Something a forced gate went past, in the words of that day. */
@Entity
@Table(name = "overridden_blocker")
public class OverriddenBlocker extends PanacheEntity {

    @Column(name = "phase_id")
    public long phaseId;

    @Column(name = "log_id")
    public long logId;

    public String code;

    /** The method's condition; null when the rule was the life cycle's own. */
    @Column(name = "condition_code")
    public String condition;

    @Column(name = "message_fr", length = 2000)
    public String messageFr;

    @Column(name = "message_en", length = 2000)
    public String messageEn;

    @Column(name = "waived_reason", length = 2000)
    private String waivedReason;

    @Column(name = "waived_by_id")
    private Long waivedById;

    @Column(name = "waived_at")
    private Instant waivedAt;

    static OverriddenBlocker keep(PhaseLog log, Blocker blocker) {
        OverriddenBlocker kept = new OverriddenBlocker();
        kept.phaseId = log.phaseId;
        kept.logId = log.id;
        kept.code = blocker.code().name();
        kept.condition = blocker.condition();
        kept.messageFr = blocker.message(Locale.FRENCH);
        kept.messageEn = blocker.message(Locale.ENGLISH);
        kept.persist();
        return kept;
    }

    /** What the latest forced passage of this gate went past. */
    public static List<OverriddenBlocker> ofLatestForce(long phaseId) {
        return list("phaseId = ?1 and logId = (select max(l.id) from PhaseLog l where l.phaseId = ?1 and l.move = ?2) order by id", phaseId,
                PhaseMove.FORCE);
    }

    public boolean waived() {
        return waivedAt != null;
    }

    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? messageEn : messageFr;
    }

    void waive(long personId, String reason, Instant now) {
        waivedById = personId;
        waivedReason = reason;
        waivedAt = now;
    }
}
