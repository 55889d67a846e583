package fr.parvis.inventory.web;

import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.PriorityGrid;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version of the criteria. */
record GridJson(Integer number, String state, GridPreset preset, Map<String, Integer> weights, List<Integer> riskFactors,
        List<Integer> thresholds, String note, String frozenBy, Instant frozenAt, Long version) {

    static GridJson of(PriorityGrid grid) {
        GridRules rules = grid.rules();
        return new GridJson(grid.number, grid.state().name(), grid.preset(), byName(rules), rules.riskFactors(), rules.thresholds(),
                grid.note(), grid.frozenByName(), grid.frozenAt(), grid.version());
    }

    /** What the criteria would start from where nobody has written any. */
    static GridJson none() {
        GridRules rules = GridPreset.BALANCED.rules();
        return new GridJson(null, "NONE", GridPreset.BALANCED, byName(rules), rules.riskFactors(), rules.thresholds(), null, null, null,
                null);
    }

    private static Map<String, Integer> byName(GridRules rules) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            named.put(criterion.name(), rules.weights().get(criterion.ordinal()));
        }
        return named;
    }
}
