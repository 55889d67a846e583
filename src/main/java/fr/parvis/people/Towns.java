package fr.parvis.people;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sets up a municipality, changes its profile and its departments. */
@ApplicationScoped
public class Towns {

    /** What came of a change. */
    public enum Result {
        DONE, NOT_YOU, STALE, TAKEN, UNKNOWN
    }

    /** The installation has its municipality and its administrator. */
    public static class AlreadySetUp extends RuntimeException {

        AlreadySetUp(Throwable cause) {
            super(cause);
        }
    }

    /** What is typed of a department. */
    public record DepartmentSheet(String code, String name, Long headId, Long deputyId, Long referentId) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries queries;

    @Inject
    Delegations delegations;

    /** @throws AlreadySetUp when somebody else was faster */
    @Transactional
    public Person setUp(Municipality.Profile profile, String name, String email, String password) {
        claim();
        Municipality town = Municipality.of(profile, clock.instant());
        town.persist();
        Person admin = Person.named(name, email, clock.instant());
        admin.choosePassword(password);
        admin.persist();
        RoleHolding.give(admin.id, town.id, Role.ADMIN, null);
        journal.append(Note.of(town.id, Author.of(admin.id, admin.name), "people.town-created").fact("name", town.name));
        admin.flush();
        return admin;
    }

    /** The one row of the installation decides who sets up, even between two processes. */
    private void claim() {
        try {
            Installation.mark(false, clock.instant());
            Installation.flush();
        } catch (PersistenceException taken) {
            throw new AlreadySetUp(taken);
        }
    }

    @Transactional
    public Result change(long municipalityId, long seenVersion, Municipality.Profile profile, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        Municipality town = Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        if (town.version() != seenVersion) {
            return Result.STALE;
        }
        if (Municipality.count("inseeCode = ?1 and id <> ?2", profile.inseeCode(), municipalityId) > 0) {
            return Result.TAKEN;
        }
        Note note = Note.of(municipalityId, actor.author(), "people.town-changed").before("population", town.population)
                .before("staff", town.staffFte).before("transferred", town.transferredCompetences);
        town.write(profile);
        journal.append(note.after("population", town.population).after("staff", town.staffFte)
                .after("transferred", town.transferredCompetences).fact("name", town.name));
        town.flush();
        return Result.DONE;
    }

    /** @param departmentId null for a department to add */
    @Transactional
    public Result writeDepartment(long municipalityId, Long departmentId, long seenVersion, DepartmentSheet sheet, Actor actor) {
        if (!actor.has(municipalityId, Role.ADMIN)) {
            return Result.NOT_YOU;
        }
        // Held so that a double click finds the code taken instead of both writing it.
        Municipality town = Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        Department department = departmentId == null ? new Department()
                : Department.findById(departmentId, LockModeType.PESSIMISTIC_WRITE);
        if (department == null || departmentId != null && department.municipality.id != municipalityId) {
            return Result.UNKNOWN;
        }
        if (departmentId != null && department.version() != seenVersion) {
            return Result.STALE;
        }
        if (Department.count("municipality.id = ?1 and code = ?2 and id <> ?3", municipalityId, sheet.code(),
                departmentId == null ? -1L : departmentId) > 0) {
            return Result.TAKEN;
        }
        boolean known = Stream.of(sheet.headId(), sheet.deputyId(), sheet.referentId()).filter(Objects::nonNull)
                .allMatch(queries.membersOf(municipalityId)::contains);
        if (!known) {
            return Result.UNKNOWN;
        }
        Note note = Note.of(municipalityId, actor.author(), "people.department-changed").before("head", department.headId)
                .before("deputy", department.deputyId).before("referent", department.referentId);
        Map<String, String> was = departmentId == null ? Map.of("absent", "true") : department.posts();
        department.municipality = town;
        department.code = sheet.code();
        department.name = sheet.name();
        department.headId = sheet.headId();
        department.deputyId = sheet.deputyId();
        department.referentId = sheet.referentId();
        department.persistAndFlush();
        journal.append(note.was(Department.KIND, department.id, was).about("department", department.id)
                .after("head", department.headId).after("deputy", department.deputyId)
                .after("referent", department.referentId).fact("name", department.name));
        delegations.endGroundless(municipalityId, actor);
        return Result.DONE;
    }

    /** Two or three capital letters. */
    public static boolean isDepartmentCode(String code) {
        return code.matches("[A-Z]{2,3}");
    }
}
