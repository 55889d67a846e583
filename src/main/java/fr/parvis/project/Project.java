package fr.parvis.project;

import fr.parvis.method.TownSize;
import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An open data project of a municipality; it goes from cycle to cycle and is never closed. */
@Entity
@Table(name = "project")
public class Project extends PanacheEntity {

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    public Municipality municipality;

    public String title;

    /** The version of the method the project was created with, and keeps. */
    @Column(name = "method_version")
    public String methodVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "town_size")
    public TownSize townSize;

    @Column(name = "cycle_number")
    private int cycleNumber;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Column(name = "lead_id")
    public long leadId;

    /** The DGS who carries the project inside the house; null while the town has none. */
    @Column(name = "sponsor_id")
    public Long sponsorId;

    @Column(name = "elu_id")
    public Long eluId;

    @Column(name = "lead_attached")
    private boolean leadAttached;

    @Column(name = "attachment_exemption", length = 2000)
    private String attachmentExemption;

    @Column(name = "attachment_exempted_by_id")
    private Long attachmentExemptedById;

    @Column(name = "transparency_stake", length = 1000)
    public String transparencyStake;

    @Column(name = "innovation_stake", length = 1000)
    public String innovationStake;

    @Column(name = "process_stake", length = 1000)
    public String processStake;

    @Column(name = "deliberation_number")
    public String deliberationNumber;

    @Column(name = "deliberation_on")
    public LocalDate deliberationOn;

    /** The form the project was created with; null when it was not created with one. */
    @Column(name = "creation_key")
    private String creationKey;

    @Column(name = "created_at")
    public Instant createdAt;

    /**
     * The project if the person may see it. Agents and consultants see those whose team they are in; every other role of the
     * municipality sees all of its projects.
     */
    public static Optional<Project> visible(Actor actor, long id) {
        return find("from Project p join fetch p.municipality where p.id = :id and " + ProjectAccess.CONDITION,
                ProjectAccess.parameters(actor).and("id", id)).firstResultOptional();
    }

    static Optional<Project> createdWith(String key, long municipalityId) {
        return find("creationKey = ?1 and municipality.id = ?2", key, municipalityId).firstResultOptional();
    }

    public static List<Project> ofMunicipality(long municipalityId) {
        return list("municipality.id", municipalityId);
    }

    public long municipalityId() {
        return municipality.id;
    }

    public int cycleNumber() {
        return cycleNumber;
    }

    public boolean leadAttached() {
        return leadAttached;
    }

    public Optional<String> attachmentExemption() {
        return Optional.ofNullable(attachmentExemption);
    }

    /** The method wants the lead attached to the DGS, «de préférence»: anything else rests on the DGS's written exemption. */
    public boolean leadRightlyAttached() {
        return leadAttached || attachmentExemption != null;
    }

    void attachLead() {
        leadAttached = true;
        attachmentExemption = null;
        attachmentExemptedById = null;
    }

    void exemptFromAttachment(long dgsId, String reason) {
        leadAttached = false;
        attachmentExemption = reason;
        attachmentExemptedById = dgsId;
    }

    void createdWith(String key) {
        creationKey = key;
    }

    ProjectCycle nextCycle(LocalDate firstDay, String lessons, Instant now) {
        cycleNumber++;
        return ProjectCycle.open(id, cycleNumber, firstDay, lessons, now);
    }

    /** Whether the person leads: the project's own lead, or another lead of the town who stands in. */
    public boolean isLedBy(Actor actor) {
        return actor.belongsTo(municipalityId()) && (actor.personId() == leadId || actor.has(municipalityId(), Role.LEAD));
    }

    /** Whether the person may work on the project as a whole: its lead or a DGS of the town. */
    public boolean isRunBy(Actor actor) {
        return isLedBy(actor) || actor.has(municipalityId(), Role.DGS);
    }

    /** How the person signs what whoever runs the project may do: in their own name unless a delegation alone lets them. */
    public Author signedBy(Actor actor) {
        return isLedBy(actor) ? actor.author() : actor.signs(municipalityId(), Role.DGS).orElseGet(actor::author);
    }
}
