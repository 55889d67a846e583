package fr.parvis.ledger;

import fr.parvis.people.Actor;
import fr.parvis.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody said that a person is not there from one day to another: meanwhile nobody reminds them, and their clocks stand. */
@Entity
@Table(name = "absence")
public class Absence extends PanacheEntity {

    @Column(name = "person_id")
    public long personId;

    @Column(name = "from_on")
    public LocalDate fromOn;

    @Column(name = "to_on")
    public LocalDate toOn;

    @Column(name = "recorded_by_id")
    public long recordedById;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    static Absence of(long personId, LocalDate from, LocalDate to, Actor by, Instant now) {
        Absence absence = new Absence();
        absence.personId = personId;
        absence.fromOn = from;
        absence.toOn = to;
        absence.recordedById = by.personId();
        absence.recordedAt = now;
        return absence;
    }

    /** By person, of everybody who holds a role in the towns of these projects. */
    static Map<Long, List<Away>> around(Collection<Long> projectIds) {
        return find("select a.personId, a.fromOn, a.toOn from Absence a where a.personId in (select h.personId from RoleHolding h where h.municipalityId in"
                + " (select p.municipality.id from Project p where one_of(:projects, p.id))) order by a.fromOn, a.id",
                Parameters.with("projects", ProjectAccess.array(projectIds))).project(Away.class).stream().collect(Collectors.groupingBy(Away::personId));
    }
}
