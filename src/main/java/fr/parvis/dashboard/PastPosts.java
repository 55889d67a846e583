package fr.parvis.dashboard;

import fr.parvis.dashboard.FactRows.Name;
import fr.parvis.journal.Past;
import fr.parvis.people.Department;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The departments of a town with those who held their posts at an instant. */
final class PastPosts {

    private PastPosts() {
    }

    static List<DepartmentFact> of(FactRows rows, Past past) {
        if (past.changed(Department.KIND).isEmpty() && past.changed("person").isEmpty()) {
            return rows.departments();
        }
        Map<Long, String> names = rows.names().stream()
                .collect(Collectors.toMap(Name::id, one -> past.of("person", one.id()).getOrDefault("name", one.name())));
        return rows.departments().stream().filter(one -> !past.of(Department.KIND, one.id()).containsKey("absent"))
                .map(one -> posts(one, past.of(Department.KIND, one.id()), names)).toList();
    }

    private static DepartmentFact posts(DepartmentFact now, Map<String, String> was, Map<Long, String> names) {
        Long head = person(was.get("head"), now.headId());
        Long deputy = person(was.get("deputy"), now.deputyId());
        return new DepartmentFact(now.id(), was.getOrDefault("code", now.code()), was.getOrDefault("name", now.name()), head,
                head == null ? null : names.get(head), deputy, deputy == null ? null : names.get(deputy));
    }

    private static Long person(String was, Long now) {
        return was == null ? now : was.isEmpty() ? null : Long.valueOf(was);
    }
}
