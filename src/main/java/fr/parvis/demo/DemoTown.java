package fr.parvis.demo;

import static fr.parvis.people.Role.ADMIN;
import static fr.parvis.people.Role.AGENT;
import static fr.parvis.people.Role.COMMUNICATION;
import static fr.parvis.people.Role.DGS;
import static fr.parvis.people.Role.DPO;
import static fr.parvis.people.Role.ELU;
import static fr.parvis.people.Role.HEAD;
import static fr.parvis.people.Role.IT;
import static fr.parvis.people.Role.LAWYER;
import static fr.parvis.people.Role.LEAD;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.CouncilSittings;
import fr.parvis.people.DemoTokens;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.OfficialNumbers;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.platform.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One fictional town: its municipality, twenty people and twelve departments. */
@ApplicationScoped
class DemoTown {

    private static final int PEOPLE = 20;

    /** So many departments have a referent, and the one without head, whose contact it is; the others are still to name theirs. */
    private static final int WITH_REFERENT = 8;

    /** What the first people of the list are; those after them head the departments from the second on. */
    private static final List<Role> FIRST_ROLES = List.of(LEAD, DGS, HEAD, DPO, ELU, ADMIN);
    private static final List<Role> LAST_ROLES = List.of(IT, COMMUNICATION, LAWYER, AGENT);

    /** Who matters in a town that was made. */
    record Made(Municipality municipality, List<Person> people, Actor lead, Actor dgs, Actor elu, long vacantDepartmentId) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    CouncilSittings sittings;

    Made make(int number) {
        Municipality town = Municipality.of(new Municipality.Profile(DemoNames.town(number), DemoNames.siren(number),
                OfficialNumbers.siretFrom(DemoNames.siren(number), "0001"),
                DemoNames.inseeCode(number), number == 0 ? 24_300 : 2_000 + number * 7_919 % 46_000, number == 0 ? 412 : 30 + number % 400,
                null, number % 10 == 9, null), clock.instant());
        town.persist();
        List<Person> people = people(number, town);
        long vacant = departments(town, people);
        journal.append(Note.of(town.id, Author.SYSTEM, "people.town-created").fact("name", town.name));
        sittings.add(town.id, councils(LocalDate.now(clock), new WorkingDays(town.alsaceMoselle)), actor(town, people.get(5), ADMIN));
        return new Made(town, people, actor(town, people.get(0), LEAD), actor(town, people.get(1), DGS), actor(town, people.get(4), ELU),
                vacant);
    }

    /** A Thursday every other month from a year ago to a year ahead: a council sits at least once a quarter (CGCT, article L. 2121-7). */
    private static List<LocalDate> councils(LocalDate today, WorkingDays days) {
        return Stream.iterate(today.minusMonths(12), month -> month.plusMonths(2)).limit(13)
                .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY))).filter(days::isWorking).toList();
    }

    private List<Person> people(int number, Municipality town) {
        List<Person> people = new ArrayList<>();
        for (int place = 0; place < PEOPLE; place++) {
            boolean account = number == 0 && place < DemoTokens.ACCOUNTS.size();
            people.add(Person.named(DemoNames.person(number, place),
                    account ? DemoTokens.ACCOUNTS.get(place) + DemoTokens.DOMAIN : DemoNames.email(number, place), clock.instant()));
        }
        Person.persist(people);
        if (number == 0) {
            // Only these can sign in, all by the same word: its hash, slow to make on purpose, is made once.
            Person first = people.get(0);
            first.choosePassword(DemoTokens.PASSWORD);
            people.subList(1, DemoTokens.ACCOUNTS.size()).forEach(person -> person.sharePassword(first));
        }
        for (int place = 0; place < PEOPLE; place++) {
            Role role = place < FIRST_ROLES.size() ? FIRST_ROLES.get(place)
                    : place < PEOPLE - LAST_ROLES.size() ? HEAD : LAST_ROLES.get(place - PEOPLE + LAST_ROLES.size());
            RoleHolding holding = new RoleHolding();
            holding.personId = people.get(place).id;
            holding.municipalityId = town.id;
            holding.role = role;
            holding.persist();
        }
        return people;
    }

    private static long departments(Municipality town, List<Person> people) {
        List<Department> departments = new ArrayList<>();
        for (int place = 0; place < DemoNames.DEPARTMENTS.size(); place++) {
            Department department = new Department();
            department.municipality = town;
            department.code = DemoNames.DEPARTMENTS.get(place)[0];
            department.name = DemoNames.DEPARTMENTS.get(place)[1];
            boolean vacant = place == DemoNames.DEPARTMENTS.size() - 1;
            department.headId = vacant ? null : people.get(place == 0 ? 2 : FIRST_ROLES.size() + place - 1).id;
            department.referentId = vacant || place < WITH_REFERENT ? people.get(PEOPLE - 1 - place % LAST_ROLES.size()).id : null;
            departments.add(department);
        }
        Department.persist(departments);
        return departments.get(departments.size() - 1).id;
    }

    private static Actor actor(Municipality town, Person person, Role role) {
        return new Actor(person.id, person.name, person.email, null, List.of(new Membership(town.id, role)));
    }
}
