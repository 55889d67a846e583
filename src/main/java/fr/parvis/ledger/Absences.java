package fr.parvis.ledger;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Announces absences and takes them back: one's own, or those of people in a town of which one is lead, DGS or administrator. */
@ApplicationScoped
public class Absences {

    /** Longer than this nobody is away: their role is given to somebody else. */
    public static final int MOST_DAYS = 366;

    /** What ended longer ago moves no clock any more. */
    public static final int MOST_BACK = 31;

    public static final int MOST = 50;

    private static final Role[] RECORDERS = {Role.LEAD, Role.DGS, Role.ADMIN};

    /** An absence, with whose it is. */
    public record AbsenceRow(long id, long personId, String person, LocalDate fromOn, LocalDate toOn) {
    }

    /** Why an absence is not taken. */
    public enum Fault {
        ORDER, TOO_LONG, TOO_OLD, TOO_MANY, PERSON
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** The towns whose people's absences the person may announce. */
    public static Set<Long> towns(Actor actor) {
        return actor.municipalityIds().stream().filter(town -> actor.has(town, RECORDERS)).collect(Collectors.toSet());
    }

    /** Those not over that the person may see and take back. */
    @Transactional
    public List<AbsenceRow> of(Actor actor) {
        return Absence.find("select a.id, a.personId, p.name, a.fromOn, a.toOn from Absence a join Person p on p.id = a.personId where a.toOn >= ?1"
                + " and (a.personId = ?2 or a.personId in (select h.personId from RoleHolding h where array_contains(?3, h.municipalityId)))"
                + " order by a.fromOn, a.id", LocalDate.now(clock), actor.personId(), towns(actor).toArray(Long[]::new)).project(AbsenceRow.class).list();
    }

    /** @return what stands against it; null when it is announced */
    @Transactional
    public Fault announce(long personId, LocalDate from, LocalDate to, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Long> shared = townsOf(personId);
        if (personId != actor.personId() && towns(actor).stream().noneMatch(shared::contains)) {
            return Fault.PERSON;
        }
        if (to.isBefore(from)) {
            return Fault.ORDER;
        }
        if (from.plusDays(MOST_DAYS).isBefore(to) || from.isAfter(today.plusDays(MOST_DAYS))) {
            return Fault.TOO_LONG;
        }
        if (from.isBefore(today.minusDays(MOST_BACK))) {
            return Fault.TOO_OLD;
        }
        // Held: of two forms sent at once the second finds how many there are.
        Person.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        if (Absence.count("personId = ?1 and toOn >= ?2", personId, today) >= MOST) {
            return Fault.TOO_MANY;
        }
        Absence.of(personId, from, to, actor, clock.instant()).persist();
        note(personId, from, to, "ledger.absence", shared, actor);
        return null;
    }

    /** @return false when there is none of this id that the person may take back */
    @Transactional
    public boolean takeBack(long id, Actor actor) {
        Absence absence = of(actor).stream().anyMatch(row -> row.id() == id) ? Absence.findById(id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (absence == null) {
            return false;
        }
        note(absence.personId, absence.fromOn, absence.toOn, "ledger.absence-taken-back", townsOf(absence.personId), actor);
        absence.delete();
        return true;
    }

    private List<Long> townsOf(long personId) {
        return RoleHolding.find("select distinct h.municipalityId from RoleHolding h where h.personId = ?1 and (h.endsOn is null or h.endsOn >= ?2)"
                + " order by h.municipalityId", personId, LocalDate.now(clock)).project(Long.class).list();
    }

    /** In each town of the person: its history says why somebody was not reminded. */
    private void note(long personId, LocalDate from, LocalDate to, String event, List<Long> towns, Actor actor) {
        String name = Person.<Person>findById(personId).name;
        towns.forEach(town -> journal.append(Note.of(town, actor.author(), event).about("person", personId).fact("name", name).after("from", from)
                .after("to", to)));
    }
}
