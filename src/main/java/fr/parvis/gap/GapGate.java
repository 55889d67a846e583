package fr.parvis.gap;

import fr.parvis.inventory.Band;
import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Whether no blocking gap is open on a dataset of the first band (gate of phase 3). */
@ApplicationScoped
public class GapGate implements PhaseGate {

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && condition.code().equals("NO_BLOCKING_GAP");
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<String> open = Gap.find("select distinct d.number from Gap g join Dataset d on d.id = g.datasetId where g.project = ?1"
                + " and g.severity = ?2 and g.closedAt is null and d.standing.band = ?3 order by d.number", phase.project, GapSeverity.BLOCKING,
                Band.P1).project(String.class).list();
        Map<String, String> facts = Map.of("open", String.valueOf(open.size()), "numbers", String.join(", ", open));
        return conditions.stream().map(condition -> new ConditionResult(condition, facts, open.isEmpty() ? null
                : new Blocker(GapBlocker.BLOCKING_GAPS, condition.code(), condition.label(), Role.LEAD, null,
                        "/projects/" + phase.project.id + "/gaps?severity=BLOCKING&open=true", facts))).toList();
    }
}
