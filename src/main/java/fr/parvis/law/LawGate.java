package fr.parvis.law;

import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The condition of the first gate that the profile of obligations answers: everything asked is answered, and the staff is counted. */
@ApplicationScoped
public class LawGate implements PhaseGate {

    private static final String CONDITION = "OBLIGATIONS_PROFILE";

    @Inject
    ObligationQueries queries;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && condition.code().equals(CONDITION);
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        long town = phase.project.municipalityId();
        Facts facts = queries.facts(town);
        return conditions.stream().map(condition -> result(condition, facts, "/municipalities/" + town)).toList();
    }

    private static ConditionResult result(Condition condition, Facts facts, String town) {
        Map<String, String> figures = Map.of("missing", String.valueOf(facts.unanswered()), "all", String.valueOf(LawFlag.ASKED.size()), "staff",
                String.valueOf(facts.staffFte()));
        if (facts.complete()) {
            return new ConditionResult(condition, figures, null);
        }
        boolean questions = facts.unanswered() > 0;
        return new ConditionResult(condition, figures, new Blocker(questions ? LawBlocker.FACTS_UNANSWERED : LawBlocker.STAFF_UNKNOWN,
                condition.code(), condition.label(), questions ? Role.LEAD : Role.ADMIN, null, questions ? town + "/obligations" : town, figures));
    }
}
