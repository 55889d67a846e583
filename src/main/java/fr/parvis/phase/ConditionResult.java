package fr.parvis.phase;

import fr.parvis.method.Condition;
import java.util.Map;

/**
 * How one condition of a gate stands.
 *
 * @param facts   what the result rests on, as it will be fingerprinted with the decision: answer, evidence, figures
 * @param blocker what is missing; null when the condition is met
 */
public record ConditionResult(Condition condition, Map<String, String> facts, Blocker blocker) {

    public boolean met() {
        return blocker == null;
    }

    /** A recommended condition never blocks. */
    public boolean blocks() {
        return !met() && condition.required();
    }
}
