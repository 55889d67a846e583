package fr.parvis.people;

import static fr.parvis.people.DelegationRefusal.CHAIN;
import static fr.parvis.people.DelegationRefusal.DELEGATE_UNKNOWN;
import static fr.parvis.people.DelegationRefusal.DEPARTMENT_UNKNOWN;
import static fr.parvis.people.DelegationRefusal.NOT_ALLOWED;
import static fr.parvis.people.DelegationRefusal.NO_POWER;
import static fr.parvis.people.DelegationRefusal.OVER;
import static fr.parvis.people.DelegationRefusal.OVERLAP;
import static fr.parvis.people.DelegationRefusal.REFERENCE_MISSING;
import static fr.parvis.people.DelegationRefusal.SELF;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records who is lent whose power and ends it early: the only door to a delegation. What is lent is never lent on. */
@ApplicationScoped
public class Delegations {

    /** What came of it: the delegation, or why there is none. */
    public record Outcome(Delegation delegation, DelegationRefusal refusal) {

        static Outcome refused(DelegationRefusal why) {
            return new Outcome(null, why);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** Whether the person may record and end delegations of whoever it is: the administrator (the assistant), the DGS in their own name. */
    public static boolean recordsAll(Actor actor, long municipalityId) {
        return actor.holds(municipalityId, Role.ADMIN, Role.DGS);
    }

    @Transactional
    public Outcome record(long municipalityId, DelegationSheet typed, Actor actor) {
        if (!actor.belongsTo(municipalityId)) {
            return Outcome.refused(NOT_ALLOWED);
        }
        // Held so that two people who record at once find each other's.
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        Department department = typed.departmentId() == null ? null : Department.findById(typed.departmentId());
        if (typed.departmentId() != null && (department == null || department.municipality.id != municipalityId)) {
            return Outcome.refused(DEPARTMENT_UNKNOWN);
        }
        DelegationSheet sheet = department == null ? typed : typed.by(department.headId);
        if (!recordsAll(actor, municipalityId) && !Objects.equals(sheet.delegatorId(), actor.personId())) {
            return Outcome.refused(NOT_ALLOWED);
        }
        Instant now = clock.instant();
        Set<Long> members = people.membersOf(municipalityId);
        boolean interim = department != null && !members.contains(sheet.delegatorId());
        Optional<DelegationRefusal> refusal = Optional.ofNullable(power(municipalityId, sheet, department, members, now))
                .or(() -> Optional.ofNullable(delegate(sheet, members))).or(() -> Delegation.wrong(sheet.startsAt(), sheet.endsAt(), now))
                .or(() -> Optional.ofNullable(others(municipalityId, sheet, now)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Delegation one = Delegation.of(sheet, municipalityId, interim, actor, now);
        one.persistAndFlush();
        journal.append(note(one, department, actor, "people.delegation-recorded").after("start", one.startsAt()).after("end", one.endsAt()));
        return new Outcome(one, null);
    }

    private DelegationRefusal power(long town, DelegationSheet sheet, Department department, Set<Long> members, Instant now) {
        if (department != null) {
            return null;
        }
        if (sheet.delegatorId() != null && members.contains(sheet.delegatorId())
                && people.withRole(town, Role.DGS).stream().anyMatch(one -> one.id() == sheet.delegatorId())) {
            return sheet.reference() == null ? REFERENCE_MISSING : null;
        }
        boolean lent = sheet.delegatorId() != null && Delegation.count("municipalityId = ?1 and departmentId is null and delegateId = ?2 and endsAt > ?3", town,
                sheet.delegatorId(), now) > 0;
        return lent ? CHAIN : NO_POWER;
    }

    private static DelegationRefusal delegate(DelegationSheet sheet, Set<Long> members) {
        if (Objects.equals(sheet.delegatorId(), sheet.delegateId())) {
            return SELF;
        }
        return members.contains(sheet.delegateId()) ? null : DELEGATE_UNKNOWN;
    }

    private static DelegationRefusal others(long town, DelegationSheet sheet, Instant now) {
        if (!Delegation.overlapping(sheet, town).isEmpty()) {
            return OVERLAP;
        }
        // Whoever has lent the same power is not there to use it, nor to be lent it.
        return sheet.departmentId() == null && !Delegation.overlapping(sheet.by(sheet.delegateId()), town).isEmpty() ? CHAIN : null;
    }

    /** Ends it before its time; it holds no more from this moment on. */
    @Transactional
    public Outcome end(long id, Actor actor) {
        Delegation one = Delegation.locked(id);
        if (!ends(actor, one.municipalityId, one.delegatorId)) {
            return Outcome.refused(NOT_ALLOWED);
        }
        Instant now = clock.instant();
        if (one.isOver(now)) {
            return Outcome.refused(OVER);
        }
        end(one, one.departmentId == null ? null : Department.findById(one.departmentId), actor, now);
        one.flush();
        return new Outcome(one, null);
    }

    private void end(Delegation one, Department department, Actor actor, Instant now) {
        Note note = note(one, department, actor, "people.delegation-ended").before("end", one.endsAt());
        one.end(actor, now);
        journal.append(note.after("end", one.endsAt()));
    }

    /** Ends what rests on nothing any more: another head came, whoever lent the power has it no longer, or whoever was lent it left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endGroundless(long municipalityId, Actor by) {
        Instant now = clock.instant();
        List<Delegation> left = Delegation.list("municipalityId = ?1 and endsAt > ?2 order by id", municipalityId, now);
        if (left.isEmpty()) {
            return;
        }
        Set<Long> members = people.membersOf(municipalityId);
        Set<Long> dgs = people.withRole(municipalityId, Role.DGS).stream().map(PeopleQueries.PersonRow::id).collect(Collectors.toSet());
        Map<Long, Department> departments = Department.<Department>list("municipality.id", municipalityId).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        for (Delegation one : left) {
            Department department = one.departmentId == null ? null : departments.get(one.departmentId);
            boolean grounded = members.contains(one.delegateId)
                    && (department == null ? dgs.contains(one.delegatorId) : Objects.equals(one.delegatorId, department.headId));
            if (!grounded) {
                end(one, department, by, now);
            }
        }
    }

    public static boolean ends(Actor actor, long municipalityId, Long delegatorId) {
        return recordsAll(actor, municipalityId) || actor.belongsTo(municipalityId) && Objects.equals(delegatorId, actor.personId());
    }

    private Note note(Delegation one, Department department, Actor actor, String event) {
        var names = people.names(one.delegatorId == null ? List.of(one.delegateId) : List.of(one.delegateId, one.delegatorId));
        return Note.of(one.municipalityId, actor.author(), event).about("delegation", one.id).fact("delegate", names.get(one.delegateId))
                .fact("delegator", one.interim ? null : names.get(one.delegatorId)).fact("department", department == null ? null : department.name)
                .fact("reference", one.reference);
    }
}
