package fr.parvis.dashboard;

import fr.parvis.dashboard.FactRows.Name;
import fr.parvis.journal.Past;
import fr.parvis.ledger.Interim;
import fr.parvis.ledger.PostRow;
import fr.parvis.people.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The departments of a town with those who held their posts at an instant.
 *
 * @param past  what things were then
 * @param names of people then, by id, as far as they are known
 */
record PastPosts(Past past, Map<Long, String> names, Instant at, LocalDate on) {

    /** A post, as somebody held it. */
    private record Held(Long id, String name) {
    }

    private static final Held NOBODY = new Held(null, null);

    static List<DepartmentFact> of(List<PostRow> rows, List<Name> names, Past past, Instant at, LocalDate on) {
        Map<Long, String> then = names.stream()
                .collect(Collectors.toMap(Name::id, one -> past.of("person", one.id()).getOrDefault("name", one.name())));
        PastPosts posts = new PastPosts(past, then, at, on);
        return rows.stream().collect(Collectors.groupingBy(PostRow::id, LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(one -> !past.of(Department.KIND, one.get(0).id()).containsKey("absent")).map(posts::fact).toList();
    }

    private DepartmentFact fact(List<PostRow> rows) {
        PostRow now = rows.get(0);
        Map<String, String> was = past.of(Department.KIND, now.id());
        Held head = held(was.get("head"), now.headId(), now.head(), now.headed(on));
        Held deputy = held(was.get("deputy"), now.deputyId(), now.deputy(), now.deputised(on));
        Long had = was.containsKey("head") ? head.id() : now.headId();
        Interim interim = PostRow.interim(rows, had, at, on);
        return new DepartmentFact(now.id(), was.getOrDefault("code", now.code()), was.getOrDefault("name", now.name()), head.id(), head.name(), deputy.id(),
                deputy.name(), interim == null ? null : new Interim(interim.id(), names.getOrDefault(interim.id(), interim.name()), interim.from()));
    }

    /** @param there whether who holds it now belonged to the town: of whoever held it before that is taken for granted */
    private Held held(String was, Long now, String name, boolean there) {
        if (was == null || Objects.equals(was, String.valueOf(now))) {
            return there ? new Held(now, names.getOrDefault(now, name)) : NOBODY;
        }
        return was.isEmpty() ? NOBODY : new Held(Long.valueOf(was), names.get(Long.valueOf(was)));
    }
}
