package fr.parvis.ledger;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
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

    /** Not over, and of the person or of somebody who holds a role today in a town of theirs. */
    private static final String MINE = """
            a.toOn >= :today and a.personId in (select h.personId from RoleHolding h
             where one_of(:towns, h.municipalityId) and (h.endsOn is null or h.endsOn >= :today) union select own.id from Person own where own.id = :me)""";

    /** What ended longer ago moves no clock that anybody still reads. */
    private static final Period KEPT = Period.ofYears(1);

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

    /** Those not over that the person may see and take back, the next first. */
    @Transactional
    public PageOf<AbsenceRow> of(Actor actor, int page, int size) {
        Parameters parameters = mine(actor);
        List<AbsenceRow> rows = Absence.find("select a.id, a.personId, p.name, a.fromOn, a.toOn from Absence a join Person p on p.id = a.personId where "
                + MINE + " order by a.fromOn, a.id", parameters).project(AbsenceRow.class).page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Absence.count("from Absence a where " + MINE, parameters));
    }

    private Parameters mine(Actor actor) {
        return Parameters.with("today", LocalDate.now(clock)).and("me", actor.personId()).and("towns", towns(actor).toArray(Long[]::new));
    }

    /** @return what stands against it; null when it is announced, now or before: a form sent twice announces one absence */
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
        if (from.plusDays(MOST_DAYS - 1).isBefore(to) || from.isAfter(today.plusDays(MOST_DAYS))) {
            return Fault.TOO_LONG;
        }
        if (from.isBefore(today.minusDays(MOST_BACK))) {
            return Fault.TOO_OLD;
        }
        // Held: of two forms sent at once the second finds how many there are.
        Person.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        if (Absence.count("personId = ?1 and fromOn <= ?2 and toOn >= ?3", personId, from, to) > 0) {
            return null;
        }
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
        boolean mine = Absence.count("from Absence a where a.id = :id and " + MINE, mine(actor).and("id", id)) > 0;
        Absence absence = mine ? Absence.findById(id, LockModeType.PESSIMISTIC_WRITE) : null;
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

    /** Forgets those over for long. */
    @Transactional
    public void forget() {
        Absence.delete("toOn < ?1", LocalDate.now(clock).minus(KEPT));
    }

    /** In each town of the person: its history says why somebody was not reminded. Who announced it is named where they are known. */
    private void note(long personId, LocalDate from, LocalDate to, String event, List<Long> towns, Actor actor) {
        String name = Person.<Person>findById(personId).name;
        towns.forEach(town -> journal.append(Note.of(town, actor.belongsTo(town) ? actor.author() : Author.SYSTEM, event).about("person", personId).fact("name", name).after("from", from)
                .after("to", to)));
    }
}
