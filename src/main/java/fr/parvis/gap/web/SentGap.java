package fr.parvis.gap.web;

import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapSeverity;
import fr.parvis.platform.Inputs;

/** What must be chosen of a gap. */
final class SentGap {

    private SentGap() {
    }

    static GapKind kind(Inputs inputs, String raw) {
        return chosen(inputs, "kind", raw, GapKind.class);
    }

    static GapSeverity severity(Inputs inputs, String raw) {
        return chosen(inputs, "severity", raw, GapSeverity.class);
    }

    static <E extends Enum<E>> E chosen(Inputs inputs, String name, String raw, Class<E> type) {
        return inputs.needed(name, inputs.choice(name, raw, type));
    }
}
