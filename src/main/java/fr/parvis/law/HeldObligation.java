package fr.parvis.law;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** «Tenue»: a municipality did what a rule asks, for a year or once and for all. */
@Entity
@Table(name = "held_obligation")
public class HeldObligation extends PanacheEntity {

    /** The year of a duty that is done once. */
    static final int ONCE = 0;

    /**
     * What somebody records.
     *
     * @param year    the year a yearly duty was done for, null for the others
     * @param address where it can be seen, or null
     */
    public record Proof(Integer year, LocalDate heldOn, String address, String note) {
    }

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Column(name = "rule_id")
    public String ruleId;

    @Column(name = "held_year")
    public int year;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(length = 1000)
    private String address;

    @Column(length = 2000)
    private String note;

    @Column(name = "recorded_by_id")
    private Long recordedById;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static HeldObligation of(long municipalityId, String ruleId, int year) {
        HeldObligation held = new HeldObligation();
        held.municipalityId = municipalityId;
        held.ruleId = ruleId;
        held.year = year;
        return held;
    }

    static Optional<HeldObligation> of(long municipalityId, LawRule rule, int year) {
        return find("municipalityId = ?1 and ruleId = ?2 and year = ?3", municipalityId, rule.id(), year).firstResultOptional();
    }

    /** Everything these municipalities hold, the latest year of each rule first. */
    static List<HeldObligation> ofTowns(Collection<Long> municipalityIds) {
        return list("municipalityId in ?1 order by year desc, id", municipalityIds);
    }

    void prove(Proof proof, Author author, Instant now) {
        heldOn = proof.heldOn();
        address = proof.address();
        note = proof.note();
        recordedById = author.personId();
        recordedByName = author.name();
        recordedAt = now;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String address() {
        return address;
    }

    public String note() {
        return note;
    }

    public String recordedByName() {
        return recordedByName;
    }
}
