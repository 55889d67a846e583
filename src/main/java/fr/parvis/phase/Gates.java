package fr.parvis.phase;

import fr.parvis.method.Condition;
import fr.parvis.method.Method;
import fr.parvis.method.Methods;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts each condition of the method to the feature that answers for it. */
@ApplicationScoped
public class Gates {

    @Inject
    @All
    List<PhaseGate> gates;

    @Inject
    Methods methods;

    /** A condition nobody answers for would never be met, and one with two answers is not a rule: neither may start. */
    void check(@Observes StartupEvent start) {
        for (Method method : methods.all()) {
            method.conditions().forEach(condition -> gateOf(condition));
        }
    }

    /** Every condition of the phase's gate, in the method's order. */
    public List<ConditionResult> examine(Phase phase) {
        List<Condition> conditions = methods.version(phase.project.methodVersion).conditions(phase.code());
        Map<PhaseGate, List<Condition>> shares = new LinkedHashMap<>();
        conditions.forEach(condition -> shares.computeIfAbsent(gateOf(condition), gate -> new ArrayList<>()).add(condition));
        List<ConditionResult> results = new ArrayList<>();
        shares.forEach((gate, share) -> results.addAll(gate.examine(phase, share)));
        results.sort((a, b) -> conditions.indexOf(a.condition()) - conditions.indexOf(b.condition()));
        return results;
    }

    private PhaseGate gateOf(Condition condition) {
        List<PhaseGate> answering = gates.stream().filter(gate -> gate.answersFor(condition)).toList();
        if (answering.size() != 1) {
            throw new IllegalStateException("The condition " + condition.code() + " of the method is answered for by " + answering.size()
                    + " gates; it takes exactly one");
        }
        return answering.get(0);
    }
}
