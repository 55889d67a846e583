package fr.parvis.people;

import fr.parvis.platform.Alphabet;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People, departments and municipalities, to be shown or to be asked about. */
@ApplicationScoped
public class PeopleQueries {

    private static final String HELD = "h.endsOn is null or h.endsOn >= :today";

    /** Somebody, as named in a list. */
    public record PersonRow(long id, String name, String email) {
    }

    /** Somebody in a team, one row for each role held. */
    public record TeamRow(long id, String name, String email, boolean active, boolean canSignIn, Role role, LocalDate endsOn) {
    }

    /** A department with the ids of those who hold its posts; null is vacant. */
    public record DepartmentRow(long id, String code, String name, Long headId, String headName, Long deputyId, String deputyName,
            Long referentId, String referentName, long version) {
    }

    /** A municipality, as named in a list. */
    public record MunicipalityRow(long id, String name, String inseeCode, String siren, int population) {
    }

    @Inject
    Clock clock;

    /** Who holds the role today, in the order in which it was given. */
    @Transactional
    public List<PersonRow> withRole(long municipalityId, Role role) {
        return RoleHolding.find("""
                select p.id, p.name, p.email from RoleHolding h join Person p on p.id = h.personId
                where h.municipalityId = :town and h.role = :role and p.active and (%s) order by h.id""".formatted(HELD),
                today().and("town", municipalityId).and("role", role)).project(PersonRow.class).list();
    }

    /** The administrators who can sign in and whose role has no end. */
    @Transactional
    public List<Long> lastingAdmins(long municipalityId) {
        return RoleHolding.find("""
                select h.personId from RoleHolding h join Person p on p.id = h.personId where h.municipalityId = ?1 and h.role = ?2
                and h.endsOn is null and p.active and p.passwordHash is not null""", municipalityId, Role.ADMIN).project(Long.class).list();
    }

    /** Everybody who holds a role today. */
    @Transactional
    public Set<Long> membersOf(long municipalityId) {
        return new HashSet<>(RoleHolding.find("""
                select distinct h.personId from RoleHolding h join Person p on p.id = h.personId
                where h.municipalityId = :town and p.active and (%s)""".formatted(HELD), today().and("town", municipalityId))
                .project(Long.class).list());
    }

    /** Everybody who holds a role today in one of these towns, by name. */
    @Transactional
    public List<PersonRow> people(Collection<Long> towns) {
        return Person.find("""
                select p.id, p.name, p.email from Person p where p.active and p.id in (select h.personId from RoleHolding h
                where h.municipalityId in :towns and (%s)) order by\s""".formatted(HELD) + Alphabet.of("p.name") + ", p.id", today().and("towns", towns))
                .project(PersonRow.class).list();
    }

    /** Everybody who holds a role today, by name. */
    @Transactional
    public List<PersonRow> people(long municipalityId) {
        return people(List.of(municipalityId));
    }

    /** Every role of every person of the municipality, those that ended too, by name. */
    @Transactional
    public List<TeamRow> team(long municipalityId) {
        return RoleHolding.find("""
                select p.id, p.name, p.email, p.active, case when p.passwordHash is null then false else true end, h.role, h.endsOn
                from RoleHolding h join Person p on p.id = h.personId where h.municipalityId = ?1 order by\s"""
                + Alphabet.of("p.name") + ", p.id, h.id", municipalityId).project(TeamRow.class).list();
    }

    @Transactional
    public Map<Long, String> names(Collection<Long> personIds) {
        return personIds.isEmpty() ? Collections.emptyMap() : Person.find("select p.id, p.name, p.email from Person p where p.id in ?1", personIds).project(PersonRow.class).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    @Transactional
    public List<DepartmentRow> departments(long municipalityId) {
        return Department.find("""
                select d.id, d.code, d.name, d.headId, h.name, d.deputyId, u.name, d.referentId, r.name, d.version
                from Department d left join Person h on h.id = d.headId left join Person u on u.id = d.deputyId
                    left join Person r on r.id = d.referentId
                where d.municipality.id = ?1 order by\s""" + Alphabet.of("d.name") + ", d.id", municipalityId).project(DepartmentRow.class).list();
    }

    @Transactional
    public List<MunicipalityRow> municipalities(Collection<Long> ids) {
        return Municipality.find("""
                select m.id, m.name, m.inseeCode, m.siren, m.population from Municipality m where m.id in ?1 order by\s""" + Alphabet.of("m.name") + ", m.id", ids)
                .project(MunicipalityRow.class).list();
    }

    private Parameters today() {
        return Parameters.with("today", LocalDate.now(clock));
    }
}
