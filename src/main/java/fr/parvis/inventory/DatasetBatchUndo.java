package fr.parvis.inventory;

import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes back what a {@link DatasetBatch} wrote, all or none, as long as nobody has built on it. */
@ApplicationScoped
public class DatasetBatchUndo {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetBatch batch;

    @Inject
    EntityManager entities;

    /** What is to be as before: {@code change} null takes a dataset that was added out again. */
    public record Undone(long datasetId, long version, DatasetChange change, boolean fell) {
    }

    /** @throws InventoryRefusal.Refused when the person may not, or somebody has built on one of the datasets since */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undo(Project seen, List<Undone> lines, Actor actor) {
        Project project = DatasetBatch.running(seen, actor);
        Instant now = clock.instant();
        Map<Long, Dataset> held = DatasetBatch.locked(project, lines.stream().map(Undone::datasetId).toList());
        for (Undone line : lines) {
            Dataset dataset = held.get(line.datasetId());
            if (dataset == null || dataset.version() != line.version()) {
                throw InventoryRefusal.conflict(Reason.IMPORT_BUILT_UPON);
            }
            if (line.change() == null) {
                journal.append(CountedDataset.of(dataset).tellAll(Datasets.note(dataset, actor.author(), "inventory.removed")));
                dataset.delete();
            } else {
                batch.change(dataset, line.change(), line.fell(), actor, now);
            }
        }
        try {
            entities.flush();
        } catch (PersistenceException stillNamed) {
            // An answer, a gap or a line of a visa names a dataset that was to go.
            throw InventoryRefusal.conflict(Reason.IMPORT_BUILT_UPON);
        }
    }
}
