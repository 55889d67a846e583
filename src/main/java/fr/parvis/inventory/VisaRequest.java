package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one department is asked in a campaign. */
@Entity
@Table(name = "visa_request")
public class VisaRequest extends PanacheEntity {

    /** So long a decision can be taken back: nothing has left the house yet. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /** Its kind in what notes keep of the past. */
    public static final String KIND = "visa";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    public VisaCampaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department_id")
    public Department department;

    @Enumerated(EnumType.STRING)
    private VisaRequestState state = VisaRequestState.OPEN;

    private String sha256;
    private Long decidedById;
    private String decidedByName;
    private Instant decidedAt;

    static VisaRequest asked(VisaCampaign campaign, Department department) {
        VisaRequest request = new VisaRequest();
        request.campaign = campaign;
        request.department = department;
        return request;
    }

    /** The request if the person may see its project. */
    public static Optional<VisaRequest> visible(Actor actor, long id) {
        return find("from VisaRequest r join fetch r.campaign c join fetch c.project p join fetch p.municipality join fetch r.department"
                + " where r.id = :id and " + ProjectAccess.CONDITION, ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static VisaRequest locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<VisaRequest> open(long projectId) {
        return list("campaign.project.id = ?1 and state = ?2", projectId, VisaRequestState.OPEN);
    }

    static boolean askedSince(VisaRequest request) {
        return count("department = ?1 and campaign.project = ?2 and id > ?3", request.department, request.campaign.project, request.id) > 0;
    }

    static List<VisaRequest> latest(long projectId) {
        return list("from VisaRequest r join fetch r.campaign c join fetch c.project join fetch r.department d where c.project.id = ?1"
                + " and r.state <> REPLACED and r.id = (select max(o.id) from VisaRequest o where o.department = d and o.campaign.project.id = ?1"
                + " and o.state <> REPLACED) order by " + Alphabet.of("d.name"), projectId);
    }

    static List<VisaRequest> whole(List<Long> ids) {
        return list("from VisaRequest r join fetch r.campaign c join fetch c.project join fetch r.department d where r.id in ?1 order by "
                + Alphabet.of("d.name"), ids);
    }

    /** Where it stands, as the journal keeps it before a change. */
    Map<String, String> texts() {
        return Map.of("state", state.name());
    }

    public VisaRequestState state() {
        return state;
    }

    /** Fingerprint of the decisions, as the receipt shows it; null while nobody has decided. */
    public String sha256() {
        return sha256;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whether the person can still take back what they decided. */
    public boolean undoableBy(Actor actor, Instant now) {
        return decidedAt != null && decidedById != null && decidedById == actor.personId() && now.isBefore(decidedAt.plus(UNDO));
    }

    void decided(boolean whole, String fingerprint, Author author, Instant now) {
        state = whole ? VisaRequestState.DECIDED : VisaRequestState.OPEN;
        sha256 = fingerprint;
        decidedById = author.personId();
        decidedByName = author.signature();
        decidedAt = now;
    }

    /** @param askedSince whether a later campaign asks the department: then the lines wait there */
    void takenBack(boolean askedSince) {
        state = askedSince ? VisaRequestState.REPLACED : VisaRequestState.OPEN;
        sha256 = null;
        decidedById = null;
        decidedByName = null;
        decidedAt = null;
    }

    /** A line was handed to the department. */
    void reopen() {
        state = VisaRequestState.OPEN;
    }

    /** The line it was asked about went back to where it came from. */
    void nothingLeft() {
        state = decidedAt == null ? VisaRequestState.REPLACED : VisaRequestState.DECIDED;
    }

    void replace() {
        state = VisaRequestState.REPLACED;
    }
}
