package fr.parvis.opinion;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.OpinionState;
import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Whether the DPO has spoken on every dataset of the first band that tells about people (gate of phase 3). */
@ApplicationScoped
public class OpinionGate implements PhaseGate {

    private static final int RISK = 2;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && condition.code().equals("DPO_OPINIONS");
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<String> waiting = Dataset.find("select d.number from Dataset d where d.project = ?1 and d.standing.band = ?2"
                + " and d.law.personalDataLevel >= ?3 and d.checks.dpoOpinion in ?4 and d.signature.outOfScopeReason is null order by d.number",
                phase.project, Band.P1, RISK, List.of(OpinionState.NONE, OpinionState.ASKED)).project(String.class).list();
        Map<String, String> facts = Map.of("missing", String.valueOf(waiting.size()), "numbers", String.join(", ", waiting));
        return conditions.stream().map(condition -> new ConditionResult(condition, facts, waiting.isEmpty() ? null
                : new Blocker(OpinionBlocker.OPINIONS_MISSING, condition.code(), condition.label(), Role.DPO, null,
                        "/projects/" + phase.project.id + "/datasets?band=P1", facts))).toList();
    }
}
