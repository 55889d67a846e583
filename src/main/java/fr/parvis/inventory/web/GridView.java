package fr.parvis.inventory.web;

import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.Grids;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.ListApproval;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.project.Project;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The criteria of a project as its page shows them; {@code own}: the reader wrote the draft, and somebody else is to freeze it. */
record GridView(long projectId, String project, Version frozen, Version draft, List<Line> lines, String risks, String bands,
        List<Choice> presets, List<Approval> approvals, boolean writes, boolean freezes, boolean own) {

    /** A criterion with its weight in force, null without one, and the weight in the form. */
    record Line(String code, String label, Integer frozen, String drafted, String error) {
    }

    /** A version of the grid: who froze it, or wrote it last. */
    record Version(long version, int number, String preset, String note, String by, Instant at) {
    }

    /** The DGS's yes to a version of the list. */
    record Approval(int listVersion, String by, Instant at, int datasets) {
    }

    static GridView of(Project project, Actor actor, Forms form, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        PriorityGrid frozen = PriorityGrid.frozen(project.id).orElse(null);
        PriorityGrid draft = PriorityGrid.drafted(project.id).orElse(null);
        GridRules rules = draft != null ? draft.rules() : frozen != null ? frozen.rules() : GridPreset.BALANCED.rules();
        List<Line> lines = Arrays.stream(Criterion.values()).map(one -> new Line(one.name(), say.criterion(one),
                frozen == null ? null : frozen.rules().weights().get(one.ordinal()),
                form.value(one.name(), rules.weights().get(one.ordinal())), form.error(one.name()))).toList();
        return new GridView(project.id, project.title, version(frozen, true), version(draft, false), lines, listed(rules.riskFactors()), listed(rules.thresholds()),
                Arrays.stream(GridPreset.values()).map(one -> Choice.of(one, say.preset(one))).toList(),
                ListApproval.of(project.id, project.cycleNumber()).stream().map(one -> new Approval(one.listVersion, one.approvedByName,
                        one.approvedAt, one.datasets)).toList(), project.isRunBy(actor), actor.has(project.municipalityId(), Role.DGS),
                draft != null && !Grids.othersWrote(draft, actor.signs(project.municipalityId(), Role.DGS).orElseGet(actor::author)));
    }

    /** Whether that version of the list is approved in this cycle. */
    public boolean approved(int listVersion) {
        return approvals.stream().anyMatch(approval -> approval.listVersion() == listVersion);
    }

    private static Version version(PriorityGrid grid, boolean frozen) {
        return grid == null ? null : new Version(grid.version(), grid.number, grid.preset().name(), grid.note(),
                frozen ? grid.frozenByName() : grid.changedByName(), frozen ? grid.frozenAt() : grid.changedAt());
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
