package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.BANDS_UNSOUND;
import static fr.parvis.inventory.InventoryRefusal.Reason.GRID_NOT_DRAFTED;
import static fr.parvis.inventory.InventoryRefusal.Reason.GRID_SAME_PERSON;
import static fr.parvis.inventory.InventoryRefusal.Reason.GRID_UNSOUND;
import static fr.parvis.inventory.InventoryRefusal.Reason.RISKS_UNSOUND;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.phase.ApproverExemption;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the criteria of a project and freezes them: the only door to a grid. */
@ApplicationScoped
public class Grids {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** What somebody writes of the criteria. */
    public record Draft(GridPreset preset, GridRules rules, String note) {
    }

    /**
     * Writes the draft, opening one when there is none: the next version, beside the frozen one.
     *
     * @param seenVersion the draft's version the person saw; null when they saw none
     */
    @Transactional
    public PriorityGrid write(Project project, Long seenVersion, Draft words, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.WRITE_GRID);
        }
        refuseUnsound(words.rules());
        Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        Author author = project.signedBy(actor);
        PriorityGrid grid = PriorityGrid.drafted(project.id).orElse(null);
        if (grid == null) {
            int number = (int) PriorityGrid.count("projectId", project.id) + 1;
            grid = PriorityGrid.draft(project.id, number, words.preset(), author, now);
        } else if (seenVersion == null || grid.version() != seenVersion) {
            throw new InventoryRefusal.Refused(new InventoryRefusal.Stale(grid.changedByName(), grid.changedAt()));
        }
        grid.write(words.preset(), words.rules(), words.note(), author, now);
        grid.persistAndFlush();
        journal.append(note(project, grid, author, "inventory.grid-written"));
        return grid;
    }

    /** Freezes the draft; what was scored under the version before is scored again under this one, with the same marks. */
    @Transactional
    public PriorityGrid freeze(Project project, long seenVersion, Actor actor) {
        Author dgs = InventoryAccess.dgs(actor, project.municipalityId(), Act.FREEZE_GRID);
        Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
        PriorityGrid grid = PriorityGrid.drafted(project.id).orElseThrow(() -> InventoryRefusal.conflict(GRID_NOT_DRAFTED));
        if (grid.version() != seenVersion) {
            throw new InventoryRefusal.Refused(new InventoryRefusal.Stale(grid.changedByName(), grid.changedAt()));
        }
        if (!othersWrote(grid, dgs)) {
            throw InventoryRefusal.conflict(GRID_SAME_PERSON);
        }
        PriorityGrid before = PriorityGrid.frozen(project.id).orElse(null);
        Instant now = clock.instant();
        grid.freeze(dgs, now);
        Note note = note(project, grid, dgs, "inventory.grid-frozen");
        if (before != null) {
            before.replace();
            carry(before, grid, note, dgs, now);
        }
        grid.flush();
        journal.append(note);
        return grid;
    }

    /** Whether the person may freeze what was written: the author of the criteria does not approve them alone, without a logged exemption. */
    public static boolean othersWrote(PriorityGrid grid, Author author) {
        return !ApproverExemption.lacks(grid.projectId, author, grid.changedById(), grid.changedForId());
    }

    private static void refuseUnsound(GridRules rules) {
        if (!rules.weighs()) {
            throw InventoryRefusal.field("weights", GRID_UNSOUND);
        }
        if (!rules.tempers()) {
            throw InventoryRefusal.field("riskFactors", RISKS_UNSOUND);
        }
        if (!rules.parts()) {
            throw InventoryRefusal.field("thresholds", BANDS_UNSOUND);
        }
    }

    private static void carry(PriorityGrid before, PriorityGrid grid, Note note, Author author, Instant now) {
        Map<Long, DatasetScore> marked = DatasetScore.<DatasetScore>list("gridId", before.id).stream()
                .collect(Collectors.toMap(score -> score.datasetId, score -> score));
        List<Dataset> datasets = Dataset.list("project.id", grid.projectId);
        GridRules rules = grid.rules();
        for (Dataset dataset : datasets) {
            DatasetScore earlier = marked.get(dataset.id);
            if (earlier != null) {
                DatasetScore score = DatasetScore.of(dataset.id, grid.id);
                score.mark(earlier.marks(), rules.judge(earlier.marks(), true), author, now);
                score.persist();
                CountedDataset was = CountedDataset.of(dataset);
                dataset.standing.rank(score);
                dataset.settled(author, now);
                was.tell(note, dataset);
            }
        }
    }

    private static Note note(Project project, PriorityGrid grid, Author author, String event) {
        GridRules rules = grid.rules();
        return Note.of(project.municipalityId(), author, event).about("grid", grid.id).project(project.id).fact("number", grid.number)
                .after("weights", GridRules.written(rules.weights())).after("riskFactors", GridRules.written(rules.riskFactors()))
                .after("thresholds", GridRules.written(rules.thresholds()));
    }
}
