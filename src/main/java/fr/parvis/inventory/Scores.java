package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.BAND_TOO_FAR;
import static fr.parvis.inventory.InventoryRefusal.Reason.GRID_NOT_FROZEN;
import static fr.parvis.inventory.InventoryRefusal.Reason.NOTHING_RANKED;
import static fr.parvis.inventory.InventoryRefusal.Reason.NOT_SCORED;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Scores datasets under the frozen grid, lets the DGS move a band by one, and keeps the DGS's yes to the ranking. */
@ApplicationScoped
public class Scores {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Transactional
    public DatasetScore score(Dataset seen, GridRules.Marks marks, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.SCORE);
        }
        Dataset dataset = Dataset.locked(seen.id);
        PriorityGrid grid = PriorityGrid.frozen(dataset.project.id).orElseThrow(() -> InventoryRefusal.conflict(GRID_NOT_FROZEN));
        DatasetScore score = DatasetScore.under(grid.id, dataset.id).orElseGet(() -> DatasetScore.of(dataset.id, grid.id));
        Integer before = dataset.standing.score();
        CountedDataset was = CountedDataset.of(dataset);
        score.mark(marks, grid.rules().judge(marks, true), actor.author(), clock.instant());
        score.persist();
        dataset.standing.rank(score);
        dataset.settled(actor.author(), clock.instant());
        journal.append(was.tell(Datasets.note(dataset, actor.author(), "inventory.scored").before("score", before).after("score", score.score())
                .after("band", score.band()).fact("marks", marks.written()).fact("risk", marks.risk()).fact("grid", grid.number), dataset));
        dataset.flush();
        return score;
    }

    @Transactional
    public DatasetScore override(Dataset seen, Band band, String reason, Actor actor) {
        Author dgs = InventoryAccess.dgs(actor, seen.municipalityId, Act.OVERRIDE);
        Dataset dataset = Dataset.locked(seen.id);
        DatasetScore score = PriorityGrid.frozen(dataset.project.id)
                .flatMap(grid -> DatasetScore.under(grid.id, dataset.id))
                .orElseThrow(() -> InventoryRefusal.conflict(NOT_SCORED));
        if (!band.near(score.computedBand())) {
            throw InventoryRefusal.field("band", BAND_TOO_FAR);
        }
        Band before = score.band();
        CountedDataset was = CountedDataset.of(dataset);
        score.override(band == score.computedBand() ? null : band, reason, dgs);
        dataset.standing.rank(score);
        dataset.settled(dgs, clock.instant());
        journal.append(was.tell(Datasets.note(dataset, dgs, "inventory.band-overridden").because(reason).before("band", before)
                .after("band", band), dataset));
        dataset.flush();
        return score;
    }

    /** Says yes to the ranking as it stands, once for each version of the list and cycle. */
    @Transactional
    public ListApproval approve(Project project, int listVersion, Actor actor) {
        Author dgs = InventoryAccess.dgs(actor, project.municipalityId(), Act.APPROVE_LIST);
        List<Dataset> ranked = Dataset.list("project.id = ?1 and standing.band is not null order by number", project.id);
        if (ranked.isEmpty()) {
            throw InventoryRefusal.conflict(NOTHING_RANKED);
        }
        ListApproval known = ListApproval.of(project.id, project.cycleNumber()).stream()
                .filter(approval -> approval.listVersion == listVersion).findFirst().orElse(null);
        if (known != null) {
            return known;
        }
        String hash = Fingerprint.of(CanonicalJson.write(ranked.stream().map(dataset -> List.of(dataset.number,
                dataset.standing.score(), dataset.standing.band().name())).toList()));
        ListApproval approval = ListApproval.of(project.id, project.cycleNumber(), listVersion, hash, ranked.size(), dgs,
                clock.instant());
        approval.persistAndFlush();
        journal.append(Note.of(project.municipalityId(), dgs, "inventory.list-approved").about("list", approval.id)
                .project(project.id).fact("version", listVersion).fact("datasets", ranked.size()).fact("sha256", hash));
        return approval;
    }
}
