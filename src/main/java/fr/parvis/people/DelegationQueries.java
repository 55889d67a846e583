package fr.parvis.people;

import fr.parvis.platform.PageOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Delegations, to be shown. */
@ApplicationScoped
public class DelegationQueries {

    private static final String ROW = """
            select d.id, d.municipalityId, d.departmentId, x.name, d.delegatorId, g.name, d.interim, d.delegateId, e.name, d.startsAt, d.endsAt, d.reference,
                d.recordedByName, d.recordedAt, d.endedByName, d.endedAt
            from Delegation d join Person e on e.id = d.delegateId left join Person g on g.id = d.delegatorId left join Department x on x.id = d.departmentId\s""";

    /** A delegation; department and delegator are null for the role of DGS and for a vacant post, the early end while there is none. */
    public record DelegationRow(long id, long municipalityId, Long departmentId, String department, Long delegatorId, String delegator, boolean interim,
            long delegateId, String delegate, Instant startsAt, Instant endsAt, String reference, String recordedBy, Instant recordedAt, String endedBy,
            Instant endedAt) {

        public DelegationState stateAt(Instant now) {
            return endedAt != null ? DelegationState.CUT_SHORT : now.isBefore(startsAt) ? DelegationState.TO_COME
                    : now.isBefore(endsAt) ? DelegationState.IN_FORCE : DelegationState.OVER;
        }
    }

    /** A post of head that is empty; {@code interim} is null while nobody fills it. */
    public record Vacancy(long departmentId, String department, DelegationRow interim) {
    }

    @Inject
    PeopleQueries people;

    /** Those of the town, the latest to begin first. */
    @Transactional
    public List<DelegationRow> ofTown(long municipalityId) {
        return Delegation.find(ROW + "where d.municipalityId = ?1 order by d.startsAt desc, d.id desc", municipalityId).project(DelegationRow.class).list();
    }

    /** Those of several towns, in the same order. */
    @Transactional
    public PageOf<DelegationRow> ofTowns(Collection<Long> towns, int page, int size) {
        Long[] ids = towns.toArray(Long[]::new);
        List<DelegationRow> rows = Delegation.find(ROW + "where one_of(?1, d.municipalityId) order by d.startsAt desc, d.id desc", (Object) ids)
                .project(DelegationRow.class).page(page - 1, size).list();
        return new PageOf<>(rows, page, size, Delegation.count("one_of(?1, municipalityId)", (Object) ids));
    }

    /** Those of a town that end after an instant, the latest to end first; what was ended before it began is none. */
    @Transactional
    public List<DelegationRow> endingAfter(long municipalityId, Instant instant) {
        return Delegation.find(ROW + "where d.municipalityId = ?1 and d.endsAt > ?2 and d.endsAt > d.startsAt order by d.endsAt desc, d.id desc",
                municipalityId, instant).project(DelegationRow.class).list();
    }

    /** The departments without a head, or whose head no longer belongs to the town, with who fills the post for the interim or will. */
    @Transactional
    public List<Vacancy> vacancies(long municipalityId, Instant now) {
        Map<Long, DelegationRow> covered = ofTown(municipalityId).stream().filter(row -> row.interim() && row.endsAt().isAfter(now))
                .collect(Collectors.toMap(DelegationRow::departmentId, Function.identity(), (later, sooner) -> sooner));
        Set<Long> members = people.membersOf(municipalityId);
        return people.departments(municipalityId).stream().filter(one -> one.headId() == null || !members.contains(one.headId()))
                .map(one -> new Vacancy(one.id(), one.name(), covered.get(one.id()))).toList();
    }

    /** Those that somebody gave or was given and that are not over, over all towns. */
    @Transactional
    public List<DelegationRow> of(long personId, Instant now) {
        // One set and the other, each by its index, where «or» would read those of all towns.
        return Delegation.find(ROW + """
                where d.id in (select taken.id from Delegation taken where taken.delegateId = ?1 and taken.endsAt > ?2
                    union select given.id from Delegation given where given.delegatorId = ?1 and given.interim = false and given.endsAt > ?2)
                order by d.startsAt, d.id""", personId, now).project(DelegationRow.class).list();
    }

    /** The delegation if it is one of a town the person belongs to. */
    @Transactional
    public Optional<DelegationRow> visible(Actor actor, long id) {
        return Delegation.find(ROW + "where d.id = ?1", id).project(DelegationRow.class).<DelegationRow>firstResultOptional()
                .filter(row -> actor.belongsTo(row.municipalityId()));
    }
}
