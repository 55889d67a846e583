package fr.parvis.project;

import fr.parvis.method.PhaseCode;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who to turn to in each department at each phase. Whoever is named for all phases of a department stands in each of them where nobody else is named;
 * where nobody is named at all, whoever holds a post of the department does. Who has left the town holds none. What is left is vacant.
 *
 * @param project     the cells of the project as a whole, one for each phase
 * @param departments by name
 */
public record ContactMatrix(List<Cell> project, List<Row> departments) {

    /** Somebody in a cell; letters as {@code RA}, empty for who stands there by a post. */
    public record Contact(long personId, String name, String letters) {
    }

    /**
     * @param people    who stands there, wherever from
     * @param version   how often it was changed
     * @param changedBy null while it never was
     */
    public record Cell(CellKey key, ContactSource source, List<Contact> people, long version, String changedBy, Instant changedAt) {

        public boolean vacant() {
            return source == ContactSource.NOBODY;
        }
    }

    /** @param cells that of all phases first, then one for each */
    public record Row(long departmentId, String department, List<Cell> cells) {

        public boolean vacantAt(PhaseCode phase) {
            return cells.get(phase.ordinal() + 1).vacant();
        }

        public boolean vacantSomewhere() {
            return cells.stream().skip(1).anyMatch(Cell::vacant);
        }
    }

    /** @param there everybody who holds a role of the town */
    static ContactMatrix of(List<DepartmentRow> departments, Map<CellKey, List<Contact>> named, Map<String, ContactCell> changed, Set<Long> there) {
        List<Cell> project = phases(null).map(key -> cell(key, named.getOrDefault(key, List.of()), ContactSource.NAMED, changed)).toList();
        return new ContactMatrix(project, departments.stream().map(department -> row(department, named, changed, there)).toList());
    }

    private static Row row(DepartmentRow department, Map<CellKey, List<Contact>> named, Map<String, ContactCell> changed, Set<Long> there) {
        CellKey all = new CellKey(department.id(), null);
        List<Contact> usual = named.getOrDefault(all, List.of());
        List<Contact> byPost = post(department, there).map(List::of).orElse(List.of());
        List<Cell> cells = new ArrayList<>();
        cells.add(usual.isEmpty() ? cell(all, byPost, ContactSource.POST, changed) : cell(all, usual, ContactSource.NAMED, changed));
        phases(department.id()).forEach(key -> {
            List<Contact> here = named.getOrDefault(key, List.of());
            cells.add(!here.isEmpty() ? cell(key, here, ContactSource.NAMED, changed)
                    : !usual.isEmpty() ? cell(key, usual, ContactSource.ALL_PHASES, changed) : cell(key, byPost, ContactSource.POST, changed));
        });
        return new Row(department.id(), department.name(), cells);
    }

    private static Stream<CellKey> phases(Long departmentId) {
        return Arrays.stream(PhaseCode.values()).map(phase -> new CellKey(departmentId, phase));
    }

    private static Optional<Contact> post(DepartmentRow department, Set<Long> there) {
        return Stream.of(contact(department.headId(), department.headName()), contact(department.deputyId(), department.deputyName()),
                contact(department.referentId(), department.referentName())).filter(Objects::nonNull)
                .filter(one -> there.contains(one.personId())).findFirst();
    }

    private static Contact contact(Long id, String name) {
        return id == null ? null : new Contact(id, name, "");
    }

    private static Cell cell(CellKey key, List<Contact> people, ContactSource source, Map<String, ContactCell> changed) {
        ContactCell last = changed.get(key.text());
        return new Cell(key, people.isEmpty() ? ContactSource.NOBODY : source, people, last == null ? 0 : last.version(),
                last == null ? null : last.changedByName(), last == null ? null : last.changedAt());
    }

    public Cell cell(CellKey key) {
        return cells().filter(cell -> cell.key().equals(key)).findFirst().orElse(null);
    }

    private Stream<Cell> cells() {
        return Stream.concat(project.stream(), departments.stream().flatMap(row -> row.cells().stream()));
    }

    /** The departments that nobody answers for at the phase, by name. */
    public List<String> vacantAt(PhaseCode phase) {
        return departments.stream().filter(row -> row.vacantAt(phase)).map(Row::department).toList();
    }

    /** The departments that have a contact at every phase. */
    public Set<Long> provided() {
        return departments.stream().filter(row -> !row.vacantSomewhere()).map(Row::departmentId).collect(Collectors.toSet());
    }
}
