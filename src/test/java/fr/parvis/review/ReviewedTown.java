package fr.parvis.review;

import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small town with one project: a lead, a DGS, an elected officer, two heads, and one person who is three things; one department has no head. */
@ApplicationScoped
class ReviewedTown {

    record Made(Project project, Actor lead, Actor dgs, Actor elu, Actor one, Actor two, Actor three, Actor consultant, List<Department> departments) {

        List<Actor> asked() {
            return List.of(lead, dgs, elu, one, two, three);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Projects projects;

    @Transactional
    Made found(String code) {
        Municipality town = Municipality.of(new Municipality.Profile("Bilan " + code, "123456782", null, code, 4000, null, null, false, null), clock.instant());
        town.persist();
        Actor lead = person(code, "lead", town.id, Role.LEAD);
        Actor dgs = person(code, "dgs", town.id, Role.DGS);
        Actor elu = person(code, "elu", town.id, Role.ELU);
        Actor one = person(code, "one", town.id, Role.HEAD);
        Actor two = person(code, "two", town.id, Role.HEAD);
        Actor three = person(code, "three", town.id, Role.HEAD, Role.DPO, Role.REFERENT);
        Actor consultant = person(code, "consultant", town.id, Role.CONSULTANT);
        List<Department> departments = Stream.of(department(town, "FIN", one, three), department(town, "URB", two, null), department(town, "CUL", null, null))
                .toList();
        Project project = projects.create(town.id, new ProjectSheet("Bilan", LocalDate.now(clock), null, null, null, null, null,
                List.of(new Objective.Words("Ouvrir", "Jeux publiés", "12")), null, null, List.of(consultant.personId()), null), lead);
        return new Made(project, lead, dgs, elu, one, two, three, consultant, departments);
    }

    private static Department department(Municipality town, String code, Actor head, Actor referent) {
        Department department = new Department();
        department.municipality = town;
        department.code = code;
        department.name = code;
        department.headId = head == null ? null : (Long) head.personId();
        department.referentId = referent == null ? null : (Long) referent.personId();
        department.persist();
        return department;
    }

    private Actor person(String code, String name, long town, Role... roles) {
        Person person = Person.named(name, name + "@" + code + ".example", clock.instant());
        person.persist();
        Stream.of(roles).forEach(role -> RoleHolding.give(person.id, town, role, null));
        return new Actor(person.id, name, person.email, null, Stream.of(roles).map(role -> new Membership(town, role)).toList());
    }
}
