package fr.parvis.inventory.web;

import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.Grids;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** A grid as somebody sent it. A preset gives the weights; risk factors and thresholds are those of the method where nothing is said of them. */
final class SentGrid {

    /** More than this stands against the rules in any case; a list of numbers need not be read further. */
    private static final int MOST_NUMBERS = 20;
    private static final int TOO_HIGH = GridRules.WHOLE + 1;

    private SentGrid() {
    }

    /** The members {@code preset, weights, riskFactors, thresholds, note}; weights of one's own make it a grid of one's own. */
    static Grids.Draft of(JsonBody json) {
        Inputs inputs = json.inputs();
        GridPreset named = inputs.choice("preset", json.text("preset"), GridPreset.class);
        GridPreset preset = named == null ? GridPreset.BALANCED : named;
        JsonBody own = json.object("weights");
        List<Integer> weights = preset.rules().weights();
        if (own != null) {
            weights = new ArrayList<>();
            for (Criterion criterion : Criterion.values()) {
                weights.add(orNone(inputs.number(own.path(criterion.name()), own.text(criterion.name()))));
            }
        }
        GridRules rules = new GridRules(weights, listed(json.ids("riskFactors", MOST_NUMBERS), preset.rules().riskFactors()),
                listed(json.ids("thresholds", MOST_NUMBERS), preset.rules().thresholds()));
        return new Grids.Draft(own == null ? preset : GridPreset.OWN, rules, inputs.optional("note", json.text("note"), 2000));
    }

    /** The fields of the form: the weights that were typed count for a grid of one's own alone. */
    static Grids.Draft of(MultivaluedMap<String, String> form, Inputs inputs) {
        GridPreset preset = inputs.needed("preset", inputs.choice("preset", form.getFirst("preset"), GridPreset.class));
        GridPreset start = preset == null ? GridPreset.BALANCED : preset;
        List<Integer> weights = start.rules().weights();
        if (preset == GridPreset.OWN) {
            weights = new ArrayList<>();
            for (Criterion criterion : Criterion.values()) {
                weights.add(orNone(inputs.number(criterion.name(), form.getFirst(criterion.name()))));
            }
        }
        GridRules rules = new GridRules(weights, typed(inputs, "riskFactors", form, start.rules().riskFactors()),
                typed(inputs, "thresholds", form, start.rules().thresholds()));
        return new Grids.Draft(preset, rules, inputs.optional("note", form.getFirst("note"), 2000));
    }

    private static int orNone(Integer weight) {
        return weight == null ? 0 : weight;
    }

    private static List<Integer> listed(List<Long> sent, List<Integer> otherwise) {
        return sent == null ? otherwise : sent.stream().map(number -> (int) Math.max(-1, Math.min(TOO_HIGH, number))).toList();
    }

    /** Numbers with commas, semicolons or spaces between them; a field the form does not have says nothing. */
    private static List<Integer> typed(Inputs inputs, String name, MultivaluedMap<String, String> form, List<Integer> otherwise) {
        if (!form.containsKey(name)) {
            return otherwise;
        }
        String raw = inputs.needed(name, inputs.optional(name, form.getFirst(name), 100));
        List<Integer> numbers = new ArrayList<>();
        if (raw != null) {
            for (String one : raw.strip().split("[,;\\s\\u00a0\\u202f]+")) {
                Integer number = inputs.number(name, one);
                if (number == null) {
                    return otherwise;
                }
                numbers.add(number);
            }
        }
        return numbers;
    }
}
