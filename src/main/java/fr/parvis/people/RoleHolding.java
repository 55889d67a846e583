package fr.parvis.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody is something in a municipality, until a date when one is set (consultants). */
@Entity
@Table(name = "role_holding")
public class RoleHolding extends PanacheEntity {

    @Column(name = "person_id")
    public long personId;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** The last day it holds; null for as long as it is not taken away. */
    @Column(name = "ends_on")
    public LocalDate endsOn;

    public static RoleHolding give(long personId, long municipalityId, Role role, LocalDate endsOn) {
        RoleHolding holding = held(personId, municipalityId, role).orElseGet(RoleHolding::new);
        holding.personId = personId;
        holding.municipalityId = municipalityId;
        holding.role = role;
        holding.endsOn = endsOn;
        holding.persist();
        return holding;
    }

    static Optional<RoleHolding> held(long personId, long municipalityId, Role role) {
        return find("personId = ?1 and municipalityId = ?2 and role = ?3", personId, municipalityId, role).firstResultOptional();
    }
}
