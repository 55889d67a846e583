package fr.parvis.dashboard;

import fr.parvis.dashboard.FactReading.TaskRow;
import fr.parvis.journal.Past;
import fr.parvis.people.Department;
import fr.parvis.people.Person;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the facts of a project as they stand, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
public class FactQueries {

    /** Somebody who held a post. */
    record Name(long id, String name) {
    }

    @Inject
    Clock clock;

    /** The facts now. The caller has checked that the project is visible. */
    @Transactional
    public ProjectFacts now(Project project) {
        FactReading reading = FactReading.now(project);
        int cycle = reading.cycle();
        return facts(reading, LocalDate.now(clock), cycle, reading.tasks(cycle));
    }

    ProjectFacts facts(FactReading reading, LocalDate on, int cycle, List<TaskRow> tasks) {
        List<DatasetFact> datasets = reading.datasets();
        return new ProjectFacts(on, datasets, reading.missing(), reading.decisions(cycle, datasets, tasks),
                departments(reading.project().municipalityId(), reading.past()));
    }

    @Transactional
    public List<DepartmentFact> departments(long municipalityId) {
        return Department.find("select x.id, x.code, x.name, x.headId, h.name, x.deputyId, y.name from Department x"
                + " left join Person h on h.id = x.headId left join Person y on y.id = x.deputyId where x.municipality.id = ?1 order by "
                + Alphabet.of("x.name") + ", x.id", municipalityId).project(DepartmentFact.class).list();
    }

    /** The departments with those who held their posts then. */
    private List<DepartmentFact> departments(long municipalityId, Past past) {
        List<DepartmentFact> now = departments(municipalityId);
        if (past.changed(Department.KIND).isEmpty() && past.changed("person").isEmpty()) {
            return now;
        }
        List<DepartmentFact> then = now.stream().filter(one -> !past.of(Department.KIND, one.id()).containsKey("absent"))
                .map(one -> posts(one, past.of(Department.KIND, one.id()))).toList();
        Map<Long, String> names = new HashMap<>();
        Person.find("select p.id, p.name from Person p where p.id in ?1", then.stream().flatMap(one -> Stream.of(one.headId(), one.deputyId()))
                .filter(Objects::nonNull).toList()).project(Name.class).stream()
                .forEach(one -> names.put(one.id(), past.of("person", one.id()).getOrDefault("name", one.name())));
        return then.stream().map(one -> new DepartmentFact(one.id(), one.code(), one.name(), one.headId(), names.get(one.headId()),
                one.deputyId(), names.get(one.deputyId()))).toList();
    }

    private static DepartmentFact posts(DepartmentFact now, Map<String, String> was) {
        return new DepartmentFact(now.id(), was.getOrDefault("code", now.code()), was.getOrDefault("name", now.name()),
                person(was.get("head"), now.headId()), null, person(was.get("deputy"), now.deputyId()), null);
    }

    private static Long person(String was, Long now) {
        return was == null ? now : was.isEmpty() ? null : Long.valueOf(was);
    }
}
