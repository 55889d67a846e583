package fr.parvis.inventory.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetScore;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is shown of a dataset beside its sheet, and what the person may do with it. */
record DatasetView(long id, long version, String number, String title, String department, long projectId, String project, boolean withheld,
        String status, String side, String openness, String visa, int sentBack, Score score, May may) {

    /** What the person may do. */
    record May(boolean edit, boolean reason, boolean score, boolean override) {
    }

    /** One criterion of the form that scores. */
    record Mark(String name, String label, String value, String error) {
    }

    /** The score with the sum it comes from; {@code grid} is 0 while none is frozen, {@code points} null while nobody has scored. */
    record Score(int grid, Integer points, String band, String explanation, String by, String overriddenBy, String overrideReason,
            List<Mark> marks, List<Choice> bands) {
    }

    static DatasetView of(Dataset dataset, int sentBack, Actor actor, Forms form, LocalDate today, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        var standing = dataset.standing();
        boolean edits = InventoryAccess.edits(actor, dataset);
        May may = new May(edits, edits || actor.has(dataset.municipalityId, Role.DPO, Role.LAWYER), dataset.project.isRunBy(actor),
                actor.has(dataset.municipalityId, Role.DGS) || form.errors().any() && actor.ended(dataset.municipalityId, Role.DGS).isPresent());
        return new DatasetView(dataset.id, dataset.version(), dataset.number, dataset.names.title, dataset.department.name, dataset.project.id,
                dataset.project.title, standing.withheld(), say.status(dataset.status(today)),
                standing.sideState() == null ? null : say.side(standing.sideState()), say.openness(standing.openness()),
                say.visa(dataset.signature().visa()), sentBack, score(dataset, form, say), may);
    }

    private static Score score(Dataset dataset, Forms form, InventoryMessages say) {
        PriorityGrid grid = PriorityGrid.frozen(dataset.project.id).orElse(null);
        DatasetScore score = grid == null ? null
                : DatasetScore.of(dataset.id).stream().filter(one -> one.gridId == grid.id).findFirst().orElse(null);
        List<Mark> marks = Arrays.stream(Criterion.values()).map(one -> new Mark(one.name(), say.criterion(one),
                form.value(one.name(), score == null ? null : score.marks().of(one)), form.error(one.name()))).toList();
        List<Choice> bands = Arrays.stream(Band.values()).map(one -> Choice.of(one, say.band(one))).toList();
        if (score == null) {
            return new Score(grid == null ? 0 : grid.number, null, null, null, null, null, null, marks, bands);
        }
        GridRules rules = grid.rules();
        return new Score(grid.number, score.score(), dataset.standing().band() == null ? null : say.band(score.band()),
                rules.explain(score.marks(), rules.judge(score.marks(), dataset.communicable())), score.scoredByName(), score.overrideByName(),
                score.overrideReason(), marks, bands);
    }

    /** The mark of the risk in the form that scores. */
    public String risk(Forms form) {
        return form.value("R", null);
    }
}
