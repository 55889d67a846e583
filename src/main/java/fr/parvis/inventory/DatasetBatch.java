package fr.parvis.inventory;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes many datasets in one go, all or none. The caller has checked each value and each title, and tells the history of what is added; what is
 * changed is told dataset by dataset here.
 */
@ApplicationScoped
public class DatasetBatch {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Datasets datasets;

    @Inject
    DatasetCounter counter;

    @Inject
    EntityManager entities;

    @Inject
    Event<DatasetChanged> changed;

    @Inject
    Event<DatasetsChanged> changedAll;

    /**
     * What to write of one dataset.
     *
     * @param datasetId   null for a new one
     * @param seenVersion the version it was compared with
     * @param change      the fields to write; of a new one, its department too
     */
    public record Line(Long datasetId, long seenVersion, DatasetChange change) {
    }

    /** What became of a line, in the order in which they were given. {@code fell}: a visa that stood no longer does. */
    public record Written(long datasetId, String number, long version, boolean fell) {
    }

    /** @throws InventoryRefusal.Refused when the person may not, or a dataset changed since it was compared */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Written> write(Project seen, List<Line> lines, Actor actor) {
        Project project = running(seen, actor);
        Instant now = clock.instant();
        Map<Long, Dataset> held = locked(project, lines.stream().map(Line::datasetId).filter(id -> id != null).toList());
        Map<Dataset, Boolean> stood = new HashMap<>();
        Map<Long, Integer> next = numbers(project, lines);
        List<Dataset> written = new ArrayList<>();
        List<DatasetChanged> changes = new ArrayList<>();
        for (Line line : lines) {
            if (line.datasetId() == null) {
                Department department = Department.findById(line.change().departmentId());
                Dataset dataset = Dataset.added(project, department,
                        DatasetCounter.number(department.code, next.merge(department.id, 1, Integer::sum) - 1), DatasetOrigin.IMPORT, actor.author(), now);
                line.change().fields().forEach((field, value) -> field.write(dataset, value));
                dataset.settled(actor.author(), now);
                dataset.persist();
                written.add(dataset);
            } else {
                Dataset dataset = held.get(line.datasetId());
                if (dataset == null || dataset.version() != line.seenVersion()) {
                    throw InventoryRefusal.conflict(Reason.IMPORT_CHANGED);
                }
                stood.put(dataset, dataset.signature.visa() == VisaState.STANDING);
                changes.add(told(dataset, line.change(), false, actor, now));
                written.add(dataset);
            }
        }
        changedAll.fire(new DatasetsChanged(changes));
        entities.flush();
        return written.stream().map(one -> new Written(one.id, one.number, one.version(),
                stood.getOrDefault(one, false) && one.signature.visa() == VisaState.FALLEN)).toList();
    }

    /** @param stands whether the change takes back what made a visa fall */
    void change(Dataset dataset, DatasetChange change, boolean stands, Actor actor, Instant now) {
        changed.fire(told(dataset, change, stands, actor, now));
    }

    private DatasetChanged told(Dataset dataset, DatasetChange change, boolean stands, Actor actor, Instant now) {
        Note note = Datasets.note(dataset, actor.author(), "inventory.changed");
        CountedDataset was = CountedDataset.of(dataset);
        boolean material = datasets.write(dataset, change, note);
        dataset.settled(actor.author(), now);
        if (stands) {
            dataset.signature.stand();
        }
        journal.append(was.tell(note.fact("title", dataset.names.title), dataset));
        return new DatasetChanged(dataset, material, actor.author());
    }

    static Project running(Project seen, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.IMPORT);
        }
        return Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Map<Long, Dataset> locked(Project project, List<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : Dataset.<Dataset>find("project = ?1 and id in ?2", project, ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(Collectors.toMap(dataset -> dataset.id, Function.identity()));
    }

    /** The first number of each department that gets new datasets. */
    private Map<Long, Integer> numbers(Project project, List<Line> lines) {
        Map<Long, Long> wanted = lines.stream().filter(line -> line.datasetId() == null)
                .collect(Collectors.groupingBy(line -> line.change().departmentId(), Collectors.counting()));
        Map<Long, Integer> first = new HashMap<>();
        wanted.forEach((department, count) -> first.put(department,
                counter.take(project.municipalityId(), Datasets.department(project, department).code, count.intValue())));
        return first;
    }
}
