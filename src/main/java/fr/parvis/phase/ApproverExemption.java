package fr.parvis.phase;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** Leave for one person, in one project, to decide a gate that the same person asked for; granted by somebody else, for small towns. */
@Entity
@Immutable
@Table(name = "approver_exemption")
public class ApproverExemption extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    @Column(name = "person_id")
    public long personId;

    @Column(name = "granted_by_id")
    public long grantedById;

    @Column(length = 2000)
    public String reason;

    @Column(name = "granted_at")
    public Instant grantedAt;

    public static boolean holds(long projectId, long personId) {
        return count("projectId = ?1 and personId = ?2", projectId, personId) > 0;
    }

    /**
     * Whether somebody would approve what they asked for themself, and has no leave to: whoever acts or whose power it is, on either side.
     *
     * @param askers who asked, and in whose name; null for nobody
     */
    public static boolean lacks(long projectId, Author approver, Long... askers) {
        return Stream.of(askers).filter(approver::involves).anyMatch(asker -> !holds(projectId, asker));
    }

    static void grant(long projectId, long personId, long grantedById, String reason, Instant now) {
        ApproverExemption exemption = new ApproverExemption();
        exemption.projectId = projectId;
        exemption.personId = personId;
        exemption.grantedById = grantedById;
        exemption.reason = reason;
        exemption.grantedAt = now;
        exemption.persist();
    }
}
