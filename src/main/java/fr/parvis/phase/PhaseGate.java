package fr.parvis.phase;

import fr.parvis.method.Condition;
import java.util.List;

/** A feature's part in the gates: it looks at the conditions it answers for. One bean per feature; the phase knows none of them. */
public interface PhaseGate {

    boolean answersFor(Condition condition);

    /** One result for each of these conditions, with a number of queries that does not depend on how many there are. */
    List<ConditionResult> examine(Phase phase, List<Condition> conditions);
}
