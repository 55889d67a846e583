package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The DGS's yes to the list of priority datasets as it was ranked that day: v1 at the end of phase 2, v2 at the end of phase 3. */
@Entity
@Immutable
@Table(name = "list_approval")
public class ListApproval extends PanacheEntity {

    public long projectId;
    public int cycle;
    public int listVersion;

    /** Fingerprint of the ranking: numbers, scores and bands. */
    public String sha256;

    public int datasets;
    public String approvedByName;
    public Instant approvedAt;

    static ListApproval of(long projectId, int cycle, int listVersion, String sha256, int datasets, Author dgs, Instant now) {
        ListApproval approval = new ListApproval();
        approval.projectId = projectId;
        approval.cycle = cycle;
        approval.listVersion = listVersion;
        approval.sha256 = sha256;
        approval.datasets = datasets;
        approval.approvedByName = dgs.signature();
        approval.approvedAt = now;
        return approval;
    }

    /** Those of a cycle by its id, oldest first. */
    static List<ListApproval> ofCycle(long cycleId) {
        return list("select a from ProjectCycle c join ListApproval a on a.projectId = c.projectId and a.cycle = c.number where c.id = ?1 order by a.listVersion",
                cycleId);
    }

    /** Those of a cycle, oldest first. */
    public static List<ListApproval> of(long projectId, int cycle) {
        return list("projectId = ?1 and cycle = ?2 order by listVersion", projectId, cycle);
    }
}
