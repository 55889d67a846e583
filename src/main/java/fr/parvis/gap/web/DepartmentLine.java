package fr.parvis.gap.web;

import fr.parvis.gap.Coherence;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapQueries.Comparison;
import fr.parvis.platform.web.Choice;
import java.util.Arrays;
import java.util.List;

/** A department against the list; {@code look} is the way its coherence is shown. */
record DepartmentLine(Comparison row, String coherence, String look, List<Choice> kinds) {

    static DepartmentLine of(Comparison row, GapMessages say) {
        String look = row.coherence() == Coherence.COHERENT ? "good" : row.coherence() == Coherence.BLOCKED ? "bad" : "idle";
        return new DepartmentLine(row, say.coherence(row.coherence()), look, Arrays.stream(GapKind.values())
                .filter(kind -> row.gaps().of(kind) > 0).map(kind -> Choice.of(row.gaps().of(kind), say.kind(kind))).toList());
    }
}
