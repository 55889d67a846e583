package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DEPARTMENT_UNKNOWN;
import static fr.parvis.inventory.InventoryRefusal.Reason.END_BEFORE_START;
import static fr.parvis.inventory.InventoryRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.inventory.InventoryRefusal.Reason.SAME_TITLE;
import static fr.parvis.inventory.InventoryRefusal.Reason.TITLE_MISSING;
import static fr.parvis.inventory.InventoryRefusal.Reason.WAVE_TO_EXAMINE;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Adds datasets to the inventory and changes what is said of them: the only door to their fields. */
@ApplicationScoped
public class Datasets {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    DatasetCounter counter;

    @Inject
    Event<DatasetChanged> changed;

    /** @throws InventoryRefusal.Refused when the person may not, or something cannot be taken */
    @Transactional
    public Dataset add(Project seen, long departmentId, DatasetOrigin origin, DatasetChange words, Actor actor) {
        Project project = held(seen.id);
        Dataset dataset = Dataset.added(project, department(project, departmentId), null, origin, actor.author(), clock.instant());
        if (!InventoryAccess.edits(actor, dataset)) {
            throw InventoryRefusal.may(Act.ADD);
        }
        words.fields().forEach((field, value) -> field.write(dataset, value));
        check(dataset);
        refuseWave(dataset, null);
        refuseSameTitle(dataset);
        String code = dataset.department.code;
        dataset.number = DatasetCounter.number(code, counter.take(project.municipalityId(), code, 1));
        dataset.standing.withhold(Boolean.TRUE.equals(words.withheld()));
        dataset.settled(actor.author(), clock.instant());
        dataset.persistAndFlush();
        journal.append(note(dataset, actor.author(), "inventory.added"));
        return dataset;
    }

    /** @throws InventoryRefusal.Refused when the person may not, somebody was quicker, or something cannot be taken */
    @Transactional
    public Dataset change(Dataset seen, long seenVersion, DatasetChange change, Actor actor) {
        if (!InventoryAccess.edits(actor, seen)) {
            throw InventoryRefusal.may(Act.EDIT);
        }
        boolean moves = change.departmentId() != null || change.fields().containsKey(DatasetField.TITLE);
        if (moves) {
            held(seen.project.id);
        }
        Dataset dataset = Dataset.locked(seen.id);
        if (dataset.version() != seenVersion) {
            throw new InventoryRefusal.Refused(new InventoryRefusal.Stale(dataset.trace().changedByName(), dataset.trace().changedAt()));
        }
        Note note = note(dataset, actor.author(), "inventory.changed");
        String place = place(dataset);
        String wave = dataset.release.wave;
        CountedDataset was = CountedDataset.of(dataset);
        boolean material = write(dataset, change, note);
        check(dataset);
        refuseWave(dataset, wave);
        if (!place(dataset).equals(place)) {
            refuseSameTitle(dataset);
        }
        dataset.settled(actor.author(), clock.instant());
        journal.append(was.tell(note.fact("title", dataset.names.title), dataset));
        changed.fire(new DatasetChanged(dataset, material, actor.author()));
        dataset.flush();
        return dataset;
    }

    /** Writes the fields that differ and tells the note; answers whether one of them weighs on a visa. */
    boolean write(Dataset dataset, DatasetChange change, Note note) {
        boolean material = false;
        for (var entry : change.fields().entrySet()) {
            DatasetField field = entry.getKey();
            String before = field.written(dataset);
            field.write(dataset, entry.getValue());
            String after = field.written(dataset);
            if (!Objects.equals(before, after)) {
                note.before(field.code(), before).after(field.code(), after == null ? "–" : after);
                if (field.advisedOn()) {
                    dataset.checks.advise(false);
                }
                material |= field.material() || field == DatasetField.TITLE && !Wording.same(before, after);
            }
        }
        if (change.departmentId() != null && !change.departmentId().equals(dataset.department.id)) {
            note.before("department", dataset.department.name);
            dataset.department = department(dataset.project, change.departmentId());
            note.after("department", dataset.department.name);
            material = true;
        }
        if (change.withheld() != null && change.withheld() != dataset.standing.withheld()) {
            dataset.standing.withhold(change.withheld());
            note.after("withheld", change.withheld());
        }
        return material;
    }

    private void check(Dataset dataset) {
        if (dataset.names.title == null) {
            throw InventoryRefusal.field("title", TITLE_MISSING);
        }
        LocalDate start = dataset.coverage.temporalStart;
        LocalDate end = dataset.coverage.temporalEnd;
        if (start != null && end != null && end.isBefore(start)) {
            throw InventoryRefusal.field("temporalEnd", END_BEFORE_START);
        }
        var members = people.membersOf(dataset.municipalityId);
        for (DatasetField field : DatasetField.values()) {
            Object value = field.type().kind() == FieldType.Kind.PERSON ? field.value(dataset) : null;
            if (value != null && !members.contains(value)) {
                throw InventoryRefusal.field(field.code(), PERSON_UNKNOWN);
            }
        }
    }

    /** A wave promises the public what somebody must first have said can be given (method, D.3). */
    private static void refuseWave(Dataset dataset, String before) {
        String wave = dataset.release.wave;
        if (wave != null && !wave.equals(before) && dataset.toBeExamined()) {
            throw InventoryRefusal.field(DatasetField.WAVE.code(), WAVE_TO_EXAMINE);
        }
    }

    /** Held by all who add or rename lines, so that two who give one title at once do not both get it. */
    static Project held(long projectId) {
        return Project.findById(projectId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Department and title, of which there is one line. */
    private static String place(Dataset dataset) {
        return dataset.department.id + " " + SearchWords.key(dataset.names.title);
    }

    private static void refuseSameTitle(Dataset dataset) {
        String key = SearchWords.key(dataset.names.title);
        boolean taken = Dataset.<Dataset>list("project = ?1 and department = ?2", dataset.project, dataset.department).stream()
                .anyMatch(other -> other != dataset && SearchWords.key(other.names.title).equals(key));
        if (taken) {
            throw InventoryRefusal.field("title", SAME_TITLE);
        }
    }

    static Department department(Project project, long departmentId) {
        Department department = Department.findById(departmentId);
        if (department == null || !department.municipality.id.equals(project.municipalityId())) {
            throw InventoryRefusal.field("departmentId", DEPARTMENT_UNKNOWN);
        }
        return department;
    }

    static Note note(Dataset dataset, Author author, String event) {
        return Note.of(dataset.municipalityId, author, event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
