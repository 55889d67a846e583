package fr.parvis.inventory;

import fr.parvis.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the visa of a dataset fall when what changed since is more than a slip of the pen. */
@ApplicationScoped
class FallingVisas {

    @Inject
    Journal journal;

    @Inject
    Event<VisaFallen> fallen;

    /** Compared with what was signed and not with the last edit: several small changes can make a large one. */
    void changed(@Observes DatasetChanged changed) {
        changedAll(new DatasetsChanged(List.of(changed)));
    }

    void changedAll(@Observes DatasetsChanged changed) {
        List<DatasetChanged> standing = changed.all().stream().filter(one -> one.dataset().signature.visa() == VisaState.STANDING).toList();
        if (standing.isEmpty()) {
            return;
        }
        Map<Long, VisaLine> signed = VisaLine.of(standing.stream().map(one -> one.dataset().id).toList()).stream().filter(line -> line.decision.signs())
                .collect(Collectors.toMap(line -> line.datasetId, line -> line, (earlier, later) -> later));
        standing.forEach(one -> compare(one, signed.get(one.dataset().id)));
    }

    private void compare(DatasetChanged changed, VisaLine signed) {
        Dataset dataset = changed.dataset();
        DatasetSnapshot now = DatasetSnapshot.of(dataset);
        if (signed == null || now.stillMeans(signed.snapshot())) {
            return;
        }
        CountedDataset was = CountedDataset.of(dataset);
        dataset.signature.fall();
        List<DatasetSnapshot.Difference> weighing = now.since(signed.snapshot()).stream().filter(DatasetSnapshot::material).toList();
        var note = Datasets.note(dataset, changed.author(), "inventory.visa-fallen").fact("by", signed.decidedByName);
        weighing.forEach(one -> note.before(one.code(), one.before()).after(one.code(), one.after() == null ? "–" : one.after()));
        journal.append(was.tell(note, dataset));
        fallen.fire(new VisaFallen(dataset, signed.decidedByName, weighing));
    }
}
