package fr.parvis.inventory;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What the inventory has against a gate. */
public enum InventoryBlocker implements BlockerCode {
    GRID_NOT_FROZEN, DEPARTMENTS_WITHOUT_LINES, DATASETS_UNQUALIFIED, TOO_FEW_PRIORITIES, LIST_NOT_APPROVED, VISAS_MISSING;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        InventoryGateMessages say = Words.in(InventoryGateMessages.class, locale);
        String done = figures.getOrDefault("done", "0");
        String all = figures.getOrDefault("all", "0");
        String names = figures.getOrDefault("names", "");
        return switch (this) {
            case GRID_NOT_FROZEN -> say.gridNotFrozen();
            case DEPARTMENTS_WITHOUT_LINES -> say.departmentsWithoutLines(done, all, names);
            case DATASETS_UNQUALIFIED -> say.datasetsUnqualified(done, all);
            case TOO_FEW_PRIORITIES -> say.tooFewPriorities(done, all);
            case LIST_NOT_APPROVED -> say.listNotApproved(figures.getOrDefault("version", "1"));
            case VISAS_MISSING -> say.visasMissing(done, all, names);
        };
    }
}
