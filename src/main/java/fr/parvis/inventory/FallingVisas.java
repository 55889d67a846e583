package fr.parvis.inventory;

import fr.parvis.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the visa of a dataset fall when what changed since is more than a slip of the pen. */
@ApplicationScoped
class FallingVisas {

    @Inject
    Journal journal;

    @Inject
    Event<VisasFallen> fallen;

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
        List<VisasFallen.Fallen> all = standing.stream().map(one -> compare(one, signed.get(one.dataset().id))).filter(Objects::nonNull).toList();
        if (!all.isEmpty()) {
            fallen.fire(new VisasFallen(all, standing.get(0).author()));
        }
    }

    /** What falls; null when the visa still holds. */
    private VisasFallen.Fallen compare(DatasetChanged changed, VisaLine signed) {
        Dataset dataset = changed.dataset();
        DatasetSnapshot now = DatasetSnapshot.of(dataset);
        DatasetSnapshot then = signed == null ? now : signed.snapshot();
        if (now.stillMeans(then)) {
            return null;
        }
        CountedDataset was = CountedDataset.of(dataset);
        dataset.signature.fall();
        List<DatasetSnapshot.Difference> weighing = now.since(then).stream().filter(DatasetSnapshot::material).toList();
        var note = Datasets.note(dataset, changed.author(), "inventory.visa-fallen").fact("by", signed.decidedByName);
        weighing.forEach(one -> note.before(one.code(), one.before()).after(one.code(), one.after() == null ? "–" : one.after()));
        journal.append(was.tell(note, dataset));
        return new VisasFallen.Fallen(dataset, signed.decidedById(), signed.decidedByName, weighing);
    }
}
